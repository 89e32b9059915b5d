package io.boyuan.volunteer.catalogue;

import io.boyuan.platform.database.OneByOne;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What was published and is over expires by itself. */
@ApplicationScoped
public class ExpireListings {

  private static final Logger LOG = Logger.getLogger(ExpireListings.class);

  private final Listings listings;
  private final Clock clock;

  @Inject
  ExpireListings(Listings listings, Clock clock) {
    this.listings = listings;
    this.clock = clock;
  }

  @Scheduled(
      every = "5m",
      delayed = "30s",
      identity = "expire-listings",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void whatIsOver() {
    through(clock.instant());
  }

  /**
   * Ends what is over.
   *
   * @param now until when
   */
  public void through(Instant now) {
    OneByOne.each(
        listings.over(now),
        id -> expire(id, now),
        (id, e) -> LOG.errorf(e, "The entry %s could not expire; it will be tried again", id));
  }

  private void expire(UUID id, Instant now) {
    listings
        .holding(id)
        .ifPresent(
            listing -> {
              listing.expire(now);
              listings.keep(listing);
            });
  }
}
