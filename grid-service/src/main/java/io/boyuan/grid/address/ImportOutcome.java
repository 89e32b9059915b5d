package io.boyuan.grid.address;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a table of addresses.
 *
 * @param lines how many lines it has
 * @param landed whether the good ones are known now
 * @param added how many were not known before
 * @param changed how many lie in another micro-grid now
 * @param bad each bad line with its column and what is wrong
 */
record ImportOutcome(int lines, boolean landed, int added, int changed, List<Bad> bad) {

  /**
   * A bad line.
   *
   * @param line its number in the file
   * @param column which column
   * @param reason {@code required}, {@code too-long}, {@code formula}, {@code unknown-micro-grid}
   *     or {@code already-there}, twice in the file
   */
  record Bad(int line, String column, String reason) {}

  /** Collects what becomes of lines. */
  static final class Builder {

    private final int lines;
    private final List<AddressLine> good = new ArrayList<>();
    private final List<Bad> bad = new ArrayList<>();

    Builder(int lines) {
      this.lines = lines;
    }

    void good(AddressLine line) {
      good.add(line);
    }

    void bad(AddressLine line, String column, String reason) {
      bad.add(new Bad(line.number(), column, reason));
    }

    List<AddressLine> good() {
      return List.copyOf(good);
    }

    boolean isClean() {
      return bad.isEmpty();
    }

    ImportOutcome notLanded() {
      return new ImportOutcome(lines, false, 0, 0, bad);
    }

    ImportOutcome landed(int added, int changed) {
      return new ImportOutcome(lines, true, added, changed, bad);
    }
  }
}
