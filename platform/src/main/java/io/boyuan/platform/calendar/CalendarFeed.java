package io.boyuan.platform.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar by RFC 5545, to be subscribed to: its time zone, and an event for each entry. */
public final class CalendarFeed {

  /** The media type, RFC 5545 section 8.1. */
  public static final String TEXT_CALENDAR = "text/calendar;charset=UTF-8";

  /**
   * In characters: a line has at most 75 octets (section 3.1), and a Chinese character has three.
   */
  private static final int LINE = 24;

  private static final Duration REFRESHED_EVERY = Duration.ofMinutes(30);

  private final String service;
  private final ZoneId zone;

  /**
   * Writes calendars of a service.
   *
   * @param service what it is called
   * @param zone the zone of the place
   */
  public CalendarFeed(String service, ZoneId zone) {
    this.service = service;
    this.zone = zone;
  }

  /**
   * Writes a calendar.
   *
   * @param name what it is called, in both languages
   * @param entries what takes place
   * @return its text
   */
  public String written(String name, List<CalendarEntry> entries) {
    var properties =
        new PropertyList(
            List.of(
                new ProdId("-//Boyuan//" + service + "//ZH"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-PUBLISHED-TTL", REFRESHED_EVERY.toString())));
    var calendar = new Calendar();
    calendar.setPropertyList(properties);
    calendar.withComponent(
        TimeZoneRegistryFactory.getInstance()
            .createRegistry()
            .getTimeZone(zone.getId())
            .getVTimeZone());
    entries.forEach(entry -> calendar.withComponent(event(entry)));
    return folded(calendar);
  }

  private static String folded(Calendar calendar) {
    var text = new StringWriter();
    try {
      new CalendarOutputter(false, LINE).output(calendar, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private VEvent event(CalendarEntry entry) {
    return new VEvent(
        new PropertyList(
            List.of(
                new Uid(entry.uid()),
                new DtStamp(entry.changedAt()),
                new LastModified(entry.changedAt()),
                new Sequence(entry.sequence()),
                new DtStart<>(new ParameterList(), entry.startsAt().atZone(zone)),
                new DtEnd<>(new ParameterList(), entry.endsAt().atZone(zone)),
                new Summary(entry.summary()),
                new Location(entry.place()),
                new Description(entry.description()),
                statusOf(entry))));
  }

  private static Status statusOf(CalendarEntry entry) {
    return switch (entry.standing()) {
      case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
      case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
      case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }
}
