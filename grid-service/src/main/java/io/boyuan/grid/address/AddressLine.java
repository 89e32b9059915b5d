package io.boyuan.grid.address;

import io.boyuan.platform.sheet.SheetReader;
import java.util.Set;

/**
 * A line of a table of addresses.
 *
 * @param number its number in the file, from 1 for the headings
 * @param words where it is
 * @param microGrid code of the micro-grid it lies in, empty when it is not said
 * @param formula the heading of a cell that holds a formula, null for none
 */
record AddressLine(int number, Words words, String microGrid, String formula) {

  private static final int LONGEST_PART = 20;

  static AddressLine of(SheetReader.Line line) {
    return new AddressLine(
        line.number(),
        Words.of(
            line.text("楼栋", "楼", "building"),
            line.text("单元", "unit"),
            line.text("房号", "室", "room")),
        line.text("微网格", "micro-grid", "microgrid"),
        line.formula());
  }

  /**
   * Sorts the line into the good or the bad.
   *
   * @param microGrids codes of the community's micro-grids
   * @param seen the addresses of the lines before; a good line's is added
   * @param outcome what becomes of the lines
   */
  void check(Set<String> microGrids, Set<Words> seen, ImportOutcome.Builder outcome) {
    if (formula != null) {
      outcome.bad(this, formula, "formula");
    } else if (words.building().isEmpty()) {
      outcome.bad(this, "building", "required");
    } else if (words.building().length() > Words.LONGEST_BUILDING) {
      outcome.bad(this, "building", "too-long");
    } else if (words.unit().length() > LONGEST_PART) {
      outcome.bad(this, "unit", "too-long");
    } else if (words.room().length() > LONGEST_PART) {
      outcome.bad(this, "room", "too-long");
    } else if (microGrid.isEmpty()) {
      outcome.bad(this, "microGrid", "required");
    } else if (!microGrids.contains(microGrid)) {
      outcome.bad(this, "microGrid", "unknown-micro-grid");
    } else if (!seen.add(words)) {
      outcome.bad(this, "building", "already-there");
    } else {
      outcome.good(this);
    }
  }
}
