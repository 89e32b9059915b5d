package io.boyuan.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A row as it was read, its columns by name. A column that is null is null here. */
public final class Row {

  private final ResultSet columns;

  Row(ResultSet columns) {
    this.columns = columns;
  }

  /**
   * An id.
   *
   * @param column its name
   * @return may be null
   */
  public UUID id(String column) {
    return read(column, UUID.class);
  }

  /**
   * A text.
   *
   * @param column its name
   * @return may be null
   */
  public String text(String column) {
    try {
      return columns.getString(column);
    } catch (SQLException e) {
      throw new Sql.RefusedException(e);
    }
  }

  /**
   * A time.
   *
   * @param column its name
   * @return may be null
   */
  public Instant time(String column) {
    var time = read(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  /**
   * A date.
   *
   * @param column its name
   * @return may be null
   */
  public LocalDate date(String column) {
    return read(column, LocalDate.class);
  }

  /**
   * A whole number that is there.
   *
   * @param column its name
   * @return zero when it is null
   */
  public int number(String column) {
    return Math.toIntExact(bigNumber(column));
  }

  /**
   * A long whole number that is there.
   *
   * @param column its name
   * @return zero when it is null
   */
  public long bigNumber(String column) {
    try {
      return columns.getLong(column);
    } catch (SQLException e) {
      throw new Sql.RefusedException(e);
    }
  }

  /**
   * Whether a column is null.
   *
   * @param column its name
   * @return true when it has no value
   */
  public boolean isMissing(String column) {
    return read(column, Object.class) == null;
  }

  /**
   * A yes or no that is there.
   *
   * @param column its name
   * @return false when it is null
   */
  public boolean flag(String column) {
    try {
      return columns.getBoolean(column);
    } catch (SQLException e) {
      throw new Sql.RefusedException(e);
    }
  }

  /**
   * Bytes.
   *
   * @param column its name
   * @return may be null
   */
  public byte[] bytes(String column) {
    try {
      return columns.getBytes(column);
    } catch (SQLException e) {
      throw new Sql.RefusedException(e);
    }
  }

  /**
   * Texts.
   *
   * @param column its name, an array
   * @return none when it is null
   */
  public List<String> texts(String column) {
    try {
      var array = columns.getArray(column);
      return array == null ? List.of() : List.of((String[]) array.getArray());
    } catch (SQLException e) {
      throw new Sql.RefusedException(e);
    }
  }

  /**
   * One of a fixed set.
   *
   * @param column its name
   * @param type the set
   * @param <E> the set
   * @return may be null
   */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String name = text(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  private <T> T read(String column, Class<T> type) {
    try {
      return type == Object.class
          ? type.cast(columns.getObject(column))
          : columns.getObject(column, type);
    } catch (SQLException e) {
      throw new Sql.RefusedException(e);
    }
  }

  /**
   * Makes a value of a row.
   *
   * @param <T> what a row is read as
   */
  @FunctionalInterface
  public interface Reading<T> {

    /**
     * Reads a row.
     *
     * @param row where the reading stands
     * @return a value
     */
    T of(Row row);
  }
}
