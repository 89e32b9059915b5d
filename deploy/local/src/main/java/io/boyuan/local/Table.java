package io.boyuan.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns that line up, also where Chinese characters take two places each. */
final class Table {

  private static final int FIRST_WIDE = 0x2E80;

  private final List<String[]> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(cells);
  }

  List<String> lines() {
    int columns = rows.getFirst().length;
    var widths =
        IntStream.range(0, columns)
            .map(c -> rows.stream().mapToInt(row -> width(row[c])).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(String[] row, int[] widths) {
    var line = new StringBuilder();
    for (int c = 0; c < row.length; c++) {
      line.append(row[c]).append(" ".repeat(widths[c] - width(row[c]) + 2));
    }
    return line.toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
  }
}
