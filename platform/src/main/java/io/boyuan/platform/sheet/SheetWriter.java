package io.boyuan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.platform.time.TimeSettings;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a {@link Sheet} as CSV or as a workbook. Times are those of the place. */
@Provider
public class SheetWriter implements MessageBodyWriter<Sheet> {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final ZoneId zone;

  @Inject
  SheetWriter(TimeSettings settings) {
    this.zone = settings.zone();
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Sheet.class;
  }

  @Override
  public void writeTo(
      Sheet sheet,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    boolean isCsv = mediaType.getSubtype().equals("csv");
    headers.putSingle(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s.%s\"".formatted(sheet.name(), isCsv ? "csv" : "xlsx"));
    out.write(isCsv ? csv(sheet) : workbook(sheet));
  }

  private byte[] csv(Sheet sheet) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var text = new OutputStreamWriter(bytes, UTF_8)) {
      text.write(BYTE_ORDER_MARK);
      var printer = new CSVPrinter(text, CSVFormat.RFC4180);
      printer.printRecord(sheet.columns());
      for (Object[] row : sheet.rows()) {
        for (Object cell : row) {
          printer.print(shown(cell));
        }
        printer.println();
      }
      printer.flush();
    }
    return bytes.toByteArray();
  }

  private Object shown(Object cell) {
    return switch (cell) {
      case Instant time -> MINUTES.format(time.atZone(zone));
      case String text -> harmless(text);
      case null, default -> cell;
    };
  }

  /** A spreadsheet program would take such a text for a formula and run it. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private byte[] workbook(Sheet sheet) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Boyuan", "1.0")) {
      var page = workbook.newWorksheet(sheet.name());
      page.freezePane(0, 1);
      for (int column = 0; column < sheet.columns().size(); column++) {
        page.value(0, column, sheet.columns().get(column));
        page.style(0, column).bold().set();
      }
      for (int row = 0; row < sheet.rows().size(); row++) {
        for (int column = 0; column < sheet.columns().size(); column++) {
          put(page, row + 1, column, sheet.rows().get(row)[column]);
        }
      }
    }
    return bytes.toByteArray();
  }

  private void put(Worksheet page, int row, int column, Object cell) {
    switch (cell) {
      case null -> {}
      case Instant time -> {
        page.value(
            row, column, LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.MINUTES), zone));
        page.style(row, column).format("yyyy-mm-dd hh:mm").set();
      }
      case LocalDate date -> {
        page.value(row, column, date);
        page.style(row, column).format("yyyy-mm-dd").set();
      }
      case Number number -> page.value(row, column, number);
      default -> page.value(row, column, cell.toString());
    }
  }
}
