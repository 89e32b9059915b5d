package io.boyuan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.platform.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads a table that people bring from their spreadsheet program: CSV in UTF-8 or, as Chinese
 * programs write it, in GB 18030, or the first sheet of a workbook. The first line names the
 * columns. It reads line by line and stops at a limit, so a file of a million lines costs no more
 * than one that is just too long.
 */
public final class SheetReader {

  private static final Charset GB_18030 = Charset.forName("GB18030");

  private final int most;

  private SheetReader(int most) {
    this.most = most;
  }

  /**
   * A reader.
   *
   * @param most how many lines a table may have below its headings
   * @return a reader with that limit
   */
  public static SheetReader atMost(int most) {
    return new SheetReader(most);
  }

  /**
   * Reads a table.
   *
   * @param file its bytes, a workbook or CSV
   * @return its lines in order, without those that are empty
   * @throws Problem 400 {@code invalid-input} with {@code no-table} for what can't be read, {@code
   *     too-many-lines}
   */
  public List<Line> read(byte[] file) {
    boolean isZip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
    try {
      return isZip ? workbook(file) : csv(file);
    } catch (Problem refused) {
      throw refused;
    } catch (IOException | RuntimeException unreadable) {
      throw Problem.invalid("file", "no-table");
    }
  }

  private List<Line> csv(byte[] file) throws IOException {
    try (var parser = CSVFormat.EXCEL.parse(new StringReader(text(file)))) {
      return lines(new CsvLines(parser.iterator()));
    }
  }

  private static String text(byte[] file) {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(file, GB_18030);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private List<Line> workbook(byte[] file) throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        var rows = workbook.getFirstSheet().openStream()) {
      return lines(new WorkbookLines(rows.iterator()));
    }
  }

  private List<Line> lines(Iterator<Raw> raw) {
    if (!raw.hasNext()) {
      throw Problem.invalid("file", "no-table");
    }
    var headings = raw.next().cells().stream().map(SheetReader::heading).toList();
    var lines = new ArrayList<Line>();
    while (raw.hasNext()) {
      var next = raw.next();
      var cells = new HashMap<String, String>();
      for (int i = 0; i < Math.min(headings.size(), next.cells().size()); i++) {
        cells.putIfAbsent(headings.get(i), next.cells().get(i).strip());
      }
      if (cells.values().stream().allMatch(String::isEmpty) && next.formula() == null) {
        continue;
      }
      if (lines.size() == most) {
        throw Problem.invalid("file", "too-many-lines");
      }
      var formula = next.formula();
      boolean isNamed = formula != null && formula < headings.size();
      lines.add(new Line(next.number(), cells, isNamed ? headings.get(formula) : null));
    }
    return lines;
  }

  private static String heading(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * A line of a table.
   *
   * @param number its number in the file, from 1 for the headings
   * @param cells texts by heading, headings in small letters
   * @param formula the heading of a cell that holds a formula, null for none
   */
  public record Line(int number, Map<String, String> cells, String formula) {

    /**
     * The text of a cell.
     *
     * @param headings by which its column may be called, in small letters
     * @return empty when there is none
     */
    public String text(String... headings) {
      for (String heading : headings) {
        String text = cells.get(heading);
        if (text != null) {
          return text;
        }
      }
      return "";
    }
  }

  private record Raw(int number, List<String> cells, Integer formula) {}

  private record CsvLines(Iterator<CSVRecord> records) implements Iterator<Raw> {

    @Override
    public boolean hasNext() {
      return records.hasNext();
    }

    @Override
    public Raw next() {
      var next = records.next();
      return new Raw(Math.toIntExact(next.getRecordNumber()), next.toList(), null);
    }
  }

  private record WorkbookLines(Iterator<Row> rows) implements Iterator<Raw> {

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Raw next() {
      var row = rows.next();
      var cells = new ArrayList<String>();
      Integer formula = null;
      for (int i = 0; i < row.getCellCount(); i++) {
        Cell cell = row.getOptionalCell(i).orElse(null);
        boolean isFormula = cell != null && cell.getType() == CellType.FORMULA;
        if (isFormula && formula == null) {
          formula = i;
        }
        cells.add(cell == null || isFormula ? "" : written(cell));
      }
      return new Raw(row.getRowNum(), cells, formula);
    }

    private static String written(Cell cell) {
      return cell.getType() == CellType.NUMBER
          ? cell.asNumber().stripTrailingZeros().toPlainString()
          : cell.getText();
    }
  }
}
