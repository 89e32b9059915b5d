package io.boyuan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Reads and writes times as RFC 3339 has them, with an offset. */
@ApplicationScoped
public class Timestamps {

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private final ZoneId zone;

  @Inject
  Timestamps(TimeSettings settings) {
    this(settings.zone());
  }

  Timestamps(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Reads a time.
   *
   * @param text such as {@code 2026-03-01T09:00:00+08:00}
   * @return the time, as exact as the database keeps it
   * @throws DateTimeException when it has no offset, or lies outside the years 1900 to 2199
   */
  public Instant read(String text) {
    var time = OffsetDateTime.parse(text).toInstant();
    if (time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
      throw new DateTimeException("outside the years that are kept");
    }
    return time.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Writes a time in the zone of the place.
   *
   * @param time any time
   * @return RFC 3339 with the zone's offset
   */
  public String written(Instant time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone));
  }
}
