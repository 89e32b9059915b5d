package io.boyuan.booking.calendar;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Persons get a secret address for their calendar, and revoke it (B6). */
@ApplicationScoped
class ShareCalendar {

  private final CalendarAddresses addresses;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ShareCalendar(CalendarAddresses addresses, Caller caller, Clock clock) {
    this.addresses = addresses;
    this.caller = caller;
    this.clock = clock;
  }

  /** A new address for the caller; the one before no longer works. */
  @Transactional
  String renew() {
    return addresses.renew(caller.id(), clock.instant());
  }

  @Transactional
  void revoke() {
    addresses.revoke(caller.id());
  }

  @Transactional
  Instant since() {
    return addresses.since(caller.id()).orElseThrow(Problem::notFound);
  }
}
