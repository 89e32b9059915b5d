package io.boyuan.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The holidays of the installation, read from a file at start ({@code holidays/china.csv}, or the
 * one that {@code boyuan.holidays} names).
 */
@ApplicationScoped
public class InstalledHolidays {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get();

  private final HolidayCalendar calendar;

  @Inject
  InstalledHolidays(@ConfigProperty(name = "boyuan.holidays") Optional<Path> file) {
    this.calendar =
        HolidayCalendar.of(file.map(InstalledHolidays::read).orElseGet(InstalledHolidays::shipped));
  }

  /**
   * What holds wherever nothing else is said.
   *
   * @return the calendar of the installation
   */
  public HolidayCalendar calendar() {
    return calendar;
  }

  private static List<SpecialDay> shipped() {
    var resource = InstalledHolidays.class.getResourceAsStream("/holidays/china.csv");
    try (var reader = new InputStreamReader(resource, UTF_8)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SpecialDay> read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("The holidays cannot be read from " + file, e);
    }
  }

  private static List<SpecialDay> read(Reader reader) throws IOException {
    try (var lines = FORMAT.parse(reader)) {
      return lines.stream()
          .map(
              line ->
                  new SpecialDay(
                      LocalDate.parse(line.get("date")),
                      DayKind.valueOf(line.get("kind")),
                      line.get("name"),
                      line.get("name_en")))
          .toList();
    }
  }
}
