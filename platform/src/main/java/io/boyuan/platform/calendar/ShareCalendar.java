package io.boyuan.platform.calendar;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Persons get a secret address for their calendar, and revoke it. */
@ApplicationScoped
public class ShareCalendar {

  private final CalendarAddresses addresses;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ShareCalendar(CalendarAddresses addresses, Caller caller, Clock clock) {
    this.addresses = addresses;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * A new address for the caller; the one before no longer works.
   *
   * @return what only they know
   */
  @Transactional
  public String renew() {
    return addresses.renew(caller.id(), clock.instant());
  }

  /** Revokes the caller's address. */
  @Transactional
  public void revoke() {
    addresses.revoke(caller.id());
  }

  /**
   * Since when the caller has an address.
   *
   * @return when it was made
   * @throws Problem 404 when there is none
   */
  @Transactional
  public Instant since() {
    return addresses.since(caller.id()).orElseThrow(Problem::notFound);
  }
}
