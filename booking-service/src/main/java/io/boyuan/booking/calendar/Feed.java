package io.boyuan.booking.calendar;

import io.boyuan.platform.calendar.CalendarEntry;
import io.boyuan.platform.calendar.CalendarFeed;
import io.boyuan.platform.text.Names;
import java.time.ZoneId;
import java.util.List;

/** The calendars of spaces and of persons, with an event for each booking. */
final class Feed {

  private final CalendarFeed feed;

  Feed(ZoneId zone) {
    feed = new CalendarFeed("booking", zone);
  }

  /** A space's calendar, which names nobody. */
  String ofSpace(Names space, List<CalendarEvents.Event> events) {
    return feed.written(
        bilingual(space), events.stream().map(event -> entry(event, "已预约 / Booked")).toList());
  }

  /** A person's calendar. */
  String ofPerson(List<CalendarEvents.Event> events) {
    return feed.written(
        "我的预约 / My bookings",
        events.stream().map(event -> entry(event, bilingual(event.space()))).toList());
  }

  private static CalendarEntry entry(CalendarEvents.Event event, String summary) {
    return new CalendarEntry(
        event.bookingId() + "@booking.boyuan",
        event.startsAt(),
        event.endsAt(),
        standingOf(event),
        event.sequence(),
        event.changedAt(),
        summary,
        bilingual(event.space()),
        event.attendees() + " 人 / people");
  }

  private static CalendarEntry.Standing standingOf(CalendarEvents.Event event) {
    return switch (event.status()) {
      case HELD -> CalendarEntry.Standing.TENTATIVE;
      case CONFIRMED, REDEEMED, MISSED -> CalendarEntry.Standing.CONFIRMED;
      case CANCELLED, LAPSED -> CalendarEntry.Standing.CANCELLED;
    };
  }

  private static String bilingual(Names names) {
    return names.zh() + " / " + names.en();
  }
}
