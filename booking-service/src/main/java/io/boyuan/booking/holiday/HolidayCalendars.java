package io.boyuan.booking.holiday;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The holiday calendars of communities: their own, or else that of the installation, which is read
 * from a file at start ({@code holidays/china.csv}, or the one that {@code boyuan.booking.holidays}
 * names).
 */
@ApplicationScoped
public class HolidayCalendars {

  /** A calendar without special days, for who does not ask about any. */
  public static final HolidayCalendar NO_HOLIDAYS = HolidayCalendar.of(List.of());

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreSurroundingSpaces(true)
          .get();

  private final Sql sql;
  private final ObjectMapper mapper;
  private final HolidayCalendar installed;

  @Inject
  HolidayCalendars(
      Sql sql,
      ObjectMapper mapper,
      @ConfigProperty(name = "boyuan.booking.holidays") Optional<Path> file) {
    this.sql = sql;
    this.mapper = mapper;
    this.installed = HolidayCalendar.of(file.map(HolidayCalendars::read).orElseGet(this::shipped));
  }

  /**
   * The calendar that holds in a community.
   *
   * @param community its code
   * @return its own calendar, else the installation's
   */
  public HolidayCalendar of(String community) {
    return of(List.of(community)).get(community);
  }

  /**
   * The calendars that hold in communities, by one statement.
   *
   * @param communities their codes
   * @return a calendar for each
   */
  public Map<String, HolidayCalendar> of(Collection<String> communities) {
    var calendars = new HashMap<String, HolidayCalendar>();
    communities.forEach(community -> calendars.put(community, installed));
    sql.list(
            "select community_code, days, version from holiday_calendar"
                + " where community_code = any (?)",
            this::stored,
            communities)
        .forEach(own -> calendars.put(own.community(), HolidayCalendar.of(own.days())));
    return calendars;
  }

  Optional<Stored> ownOf(String community) {
    return sql.first(
        "select community_code, days, version from holiday_calendar where community_code = ?",
        this::stored,
        community);
  }

  HolidayCalendar installed() {
    return installed;
  }

  long keep(String community, List<SpecialDay> days) {
    return sql.first(
            "insert into holiday_calendar (community_code, days, version) values (?, ?::jsonb, 1)"
                + " on conflict (community_code) do update set days = excluded.days,"
                + " version = holiday_calendar.version + 1 returning version",
            row -> row.bigNumber("version"),
            community,
            written(days))
        .orElseThrow();
  }

  private String written(List<SpecialDay> days) {
    try {
      return mapper.writeValueAsString(days);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The calendar cannot be written", e);
    }
  }

  private Stored stored(Row row) {
    try {
      var days = mapper.readValue(row.text("days"), new TypeReference<List<SpecialDay>>() {});
      return new Stored(row.text("community_code"), days, row.bigNumber("version"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A calendar cannot be read", e);
    }
  }

  private List<SpecialDay> shipped() {
    var resource = HolidayCalendars.class.getResourceAsStream("/holidays/china.csv");
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

  /** A community's own calendar as it is kept. */
  record Stored(String community, List<SpecialDay> days, long version) {}
}
