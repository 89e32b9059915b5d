package io.boyuan.booking.calendar;

import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.calendar.CalendarAddresses;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Calendar programs read the calendar of a space, or of a person by its secret address (B6). */
@ApplicationScoped
class ReadCalendars {

  private final Spaces spaces;
  private final CalendarEvents events;
  private final CalendarAddresses addresses;
  private final Clock clock;
  private final Feed feed;

  @Inject
  ReadCalendars(
      Spaces spaces,
      CalendarEvents events,
      CalendarAddresses addresses,
      Clock clock,
      TimeSettings settings) {
    this.spaces = spaces;
    this.events = events;
    this.addresses = addresses;
    this.clock = clock;
    this.feed = new Feed(settings.zone());
  }

  /**
   * A space's calendar.
   *
   * @param spaceId the space
   * @return by RFC 5545
   * @throws Problem 404
   */
  @Transactional
  String ofSpace(UUID spaceId) {
    var space = spaces.findByIdOptional(spaceId).orElseThrow(Problem::notFound);
    return feed.ofSpace(space.names(), events.ofSpace(spaceId, clock.instant()));
  }

  /**
   * A person's calendar.
   *
   * @param secret what only they know
   * @return by RFC 5545
   * @throws Problem 404 also for an address that was revoked
   */
  @Transactional
  String ofPerson(String secret) {
    var person = addresses.ownerOf(secret).orElseThrow(Problem::notFound);
    return feed.ofPerson(events.ofPerson(person, clock.instant()));
  }
}
