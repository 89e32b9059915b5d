package io.boyuan.platform.database;

import static java.sql.Types.OTHER;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * SQL that is written as SQL. It runs in the transaction of the caller when there is one, with the
 * values put in place of the question marks: times, ids, enums, and collections as arrays.
 */
@ApplicationScoped
public class Sql {

  private final AgroalDataSource database;

  @Inject
  Sql(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Reads rows.
   *
   * @param select a statement that answers rows
   * @param reading makes a value of a row
   * @param values for its question marks
   * @param <T> what a row is read as
   * @return a value for each row, in order
   */
  public <T> List<T> list(String select, Row.Reading<T> reading, Object... values) {
    try (var connection = database.getConnection();
        var statement = prepared(connection, select, values);
        var rows = statement.executeQuery()) {
      var list = new ArrayList<T>();
      var row = new Row(rows);
      while (rows.next()) {
        list.add(reading.of(row));
      }
      return list;
    } catch (SQLException e) {
      throw new RefusedException(e);
    }
  }

  /**
   * Reads the first row.
   *
   * @param select a statement that answers rows
   * @param reading makes a value of a row
   * @param values for its question marks
   * @param <T> what a row is read as
   * @return empty when there is no row
   */
  public <T> Optional<T> first(String select, Row.Reading<T> reading, Object... values) {
    try (var connection = database.getConnection();
        var statement = prepared(connection, select, values);
        var rows = statement.executeQuery()) {
      return rows.next() ? Optional.ofNullable(reading.of(new Row(rows))) : Optional.empty();
    } catch (SQLException e) {
      throw new RefusedException(e);
    }
  }

  /**
   * Reads rows one after the other, without holding them all.
   *
   * @param select a statement that answers any number of rows
   * @param taking takes each row
   * @param values for its question marks
   */
  public void each(String select, Consumer<Row> taking, Object... values) {
    try (var connection = database.getConnection();
        var statement = prepared(connection, select, values)) {
      // PostgreSQL's driver reads piece by piece only inside a transaction.
      statement.setFetchSize(500);
      try (var rows = statement.executeQuery()) {
        var row = new Row(rows);
        while (rows.next()) {
          taking.accept(row);
        }
      }
    } catch (SQLException e) {
      throw new RefusedException(e);
    }
  }

  /**
   * Changes rows.
   *
   * @param change an insert, update or delete
   * @param values for its question marks
   * @return how many rows it changed
   */
  public int change(String change, Object... values) {
    try (var connection = database.getConnection();
        var statement = prepared(connection, change, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new RefusedException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    try {
      bind(connection, statement, values);
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private static void bind(Connection connection, PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case Instant time -> statement.setObject(i + 1, time.atOffset(ZoneOffset.UTC));
        case Enum<?> constant -> statement.setString(i + 1, constant.name());
        case Collection<?> many -> statement.setObject(i + 1, written(connection, many), OTHER);
        case null, default -> statement.setObject(i + 1, values[i]);
      }
    }
  }

  /** Of which type the array is PostgreSQL knows from where it stands, also when it is empty. */
  private static String written(Connection connection, Collection<?> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray()).toString();
  }

  /** The database refused a statement; {@link DatabaseRefusal} tells why. */
  public static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(SQLException cause) {
      super(cause);
    }
  }
}
