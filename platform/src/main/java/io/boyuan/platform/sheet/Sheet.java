package io.boyuan.platform.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that people take home to their spreadsheet program. A resource answers it for {@link
 * #CSV} and {@link #XLSX} alike; {@link SheetWriter} writes what was asked for.
 */
public final class Sheet {

  /** Comma-separated values (RFC 4180), in UTF-8 with a mark that spreadsheet programs look for. */
  public static final String CSV = "text/csv;charset=UTF-8";

  /** A workbook (ECMA-376). */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String name;
  private final List<String> columns;
  private final List<Object[]> rows = new ArrayList<>();

  private Sheet(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /**
   * An empty table.
   *
   * @param name of the file, without its ending
   * @param columns their headings, in both languages
   * @return a table to add rows to
   */
  public static Sheet named(String name, String... columns) {
    return new Sheet(name, List.of(columns));
  }

  /**
   * Adds a row.
   *
   * @param cells texts, whole numbers, instants, dates or null, one for each column
   * @return this table
   */
  public Sheet row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns.size());
    }
    rows.add(cells);
    return this;
  }

  String name() {
    return name;
  }

  List<String> columns() {
    return columns;
  }

  List<Object[]> rows() {
    return rows;
  }
}
