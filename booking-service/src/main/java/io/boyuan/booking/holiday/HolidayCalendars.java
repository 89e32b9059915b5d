package io.boyuan.booking.holiday;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.calendar.HolidayCalendar;
import io.boyuan.platform.calendar.InstalledHolidays;
import io.boyuan.platform.calendar.SpecialDay;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The holiday calendars of communities: their own, or else that of the installation. */
@ApplicationScoped
public class HolidayCalendars {

  /** A calendar without special days, for who does not ask about any. */
  public static final HolidayCalendar NO_HOLIDAYS = HolidayCalendar.of(List.of());

  private final Sql sql;
  private final ObjectMapper mapper;
  private final HolidayCalendar installed;

  @Inject
  HolidayCalendars(Sql sql, ObjectMapper mapper, InstalledHolidays installed) {
    this.sql = sql;
    this.mapper = mapper;
    this.installed = installed.calendar();
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

  /** A community's own calendar as it is kept. */
  record Stored(String community, List<SpecialDay> days, long version) {}
}
