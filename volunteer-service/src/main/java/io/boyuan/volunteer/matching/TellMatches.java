package io.boyuan.volunteer.matching;

import io.boyuan.contracts.volunteer.MatchFound;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.boyuan.volunteer.catalogue.ListingPublished;
import io.boyuan.volunteer.subscription.Subscribers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Tells what fits a need or a resource when it is published, and who wants to hear of it (V2). */
@ApplicationScoped
class TellMatches {

  /** Less is not worth a message. */
  private static final int GOOD = 60;

  private static final int MOST_TOLD = 10;

  private final RankMatches rank;
  private final Subscribers subscribers;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  TellMatches(RankMatches rank, Subscribers subscribers, Outbox outbox, Clock clock) {
    this.rank = rank;
    this.subscribers = subscribers;
    this.outbox = outbox;
    this.clock = clock;
  }

  void tell(@Observes ListingPublished published) {
    var listing = published.listing();
    if (listing.kind() == ListingKind.PROJECT) {
      return;
    }
    var good =
        rank.ranked(listing).stream()
            .filter(match -> match.score().total() >= GOOD)
            .limit(MOST_TOLD)
            .toList();
    if (!good.isEmpty()) {
      outbox.tell(fact(listing, good));
    }
  }

  private MatchFound fact(Listing listing, List<Match> good) {
    return new MatchFound(
        listing.id(),
        listing.version(),
        listing.kind().name(),
        listing.content().communityCode(),
        listing.content().organizationCode(),
        good.stream()
            .map(
                match ->
                    new MatchFound.Match(
                        match.candidate().id(),
                        match.candidate().kind().name(),
                        match.candidate().communityCode(),
                        match.candidate().organizationCode(),
                        match.score().total()))
            .toList(),
        subscribers.of(listing),
        clock.instant());
  }
}
