package io.boyuan.booking.calendar;

import io.boyuan.platform.text.Names;
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

/** A calendar by RFC 5545, to be subscribed to: its time zone, and an event for each booking. */
final class Feed {

  /** The media type, RFC 5545 section 8.1. */
  static final String TEXT_CALENDAR = "text/calendar;charset=UTF-8";

  /**
   * In characters: a line has at most 75 octets (section 3.1), and a Chinese character has three.
   */
  private static final int LINE = 24;

  private static final Duration REFRESHED_EVERY = Duration.ofMinutes(30);

  private final ZoneId zone;

  Feed(ZoneId zone) {
    this.zone = zone;
  }

  /** A space's calendar, which names nobody. */
  String ofSpace(Names space, List<CalendarEvents.Event> events) {
    return written(
        bilingual(space), events.stream().map(event -> event(event, "已预约 / Booked")).toList());
  }

  /** A person's calendar. */
  String ofPerson(List<CalendarEvents.Event> events) {
    return written(
        "我的预约 / My bookings",
        events.stream().map(event -> event(event, bilingual(event.space()))).toList());
  }

  private String written(String name, List<VEvent> events) {
    var properties =
        new PropertyList(
            List.of(
                new ProdId("-//Boyuan//booking//ZH"),
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
    events.forEach(calendar::withComponent);
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

  private VEvent event(CalendarEvents.Event event, String summary) {
    return new VEvent(
        new PropertyList(
            List.of(
                new Uid(event.bookingId() + "@booking.boyuan"),
                new DtStamp(event.changedAt()),
                new LastModified(event.changedAt()),
                new Sequence(event.sequence()),
                new DtStart<>(new ParameterList(), event.startsAt().atZone(zone)),
                new DtEnd<>(new ParameterList(), event.endsAt().atZone(zone)),
                new Summary(summary),
                new Location(bilingual(event.space())),
                new Description(event.attendees() + " 人 / people"),
                statusOf(event))));
  }

  private static Status statusOf(CalendarEvents.Event event) {
    return switch (event.status()) {
      case HELD -> ImmutableStatus.VEVENT_TENTATIVE;
      case CONFIRMED, REDEEMED, MISSED -> ImmutableStatus.VEVENT_CONFIRMED;
      case CANCELLED, LAPSED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }

  private static String bilingual(Names names) {
    return names.zh() + " / " + names.en();
  }
}
