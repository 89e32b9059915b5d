package io.boyuan.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Where a database holds persons: ids that refer to no row of it, and what persons are called and
 * reached by. A new column of that kind is found without being told of.
 */
public final class PersonalColumns {

  /** Of the platform, where what was decided or is on its way keeps who it was. */
  private static final String KEPT =
      "('audit_entry', 'outbox', 'inbox', 'dead_letter', 'flyway_schema_history')";

  private static final String PERSONAL =
      """
      select c.table_name || '.' || c.column_name from information_schema.columns c
      where c.table_schema = 'public' and c.table_name <> 'idempotency_key'
        and c.table_name not in %s
        and (
          (c.data_type = 'uuid' and c.column_name <> 'id' and not exists (
            select from pg_constraint k join pg_attribute a
              on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
            where k.contype = 'f' and k.conrelid = c.table_name::regclass
              and a.attname = c.column_name))
          or (c.data_type = 'text' and (
            c.column_name ~ '(phone|email|_sealed$|_name$|^person_key$)'
            or (c.column_name = 'name' and not exists (
              select from information_schema.columns other
              where other.table_schema = 'public' and other.table_name = c.table_name
                and other.column_name = 'name_en')))))
      """
          .formatted(KEPT);

  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = 'public'"
          + " and table_type = 'BASE TABLE' and table_name not in "
          + KEPT;

  private final Database database;

  private PersonalColumns(Database database) {
    this.database = database;
  }

  /**
   * Those of a database.
   *
   * @param database migrated
   * @return its columns
   */
  public static PersonalColumns of(Database database) {
    return new PersonalColumns(database);
  }

  /**
   * Columns that hold persons and are not covered.
   *
   * @param covered columns that are read and forgotten, as {@code table.column}
   * @param things columns that look the same and hold no person
   * @return none when nothing is missing
   */
  public Set<String> missing(Set<String> covered, Set<String> things) {
    var missing = new TreeSet<>(read(PERSONAL));
    missing.removeAll(covered);
    missing.removeIf(things::contains);
    return missing;
  }

  /**
   * Tables of which a row holds a text anywhere, such as an id or a name.
   *
   * @param text what is looked for
   * @return none when it is nowhere
   */
  public Set<String> tablesHolding(String text) {
    var tables = new TreeSet<>(read(TABLES));
    tables.removeIf(Predicate.not(table -> holds(table, text)));
    return tables;
  }

  private boolean holds(String table, String text) {
    return !read(
            "select 1 from \"" + table + "\" t where strpos(to_jsonb(t)::text, ?) > 0 limit 1",
            text)
        .isEmpty();
  }

  private List<String> read(String select, String... values) {
    try (var connection = connect();
        var statement = connection.prepareStatement(select)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (var rows = statement.executeQuery()) {
        var found = new ArrayList<String>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }
}
