package io.boyuan.volunteer.matching;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.catalogue.ListWriters;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.boyuan.volunteer.catalogue.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Supply and demand are matched both ways (V2): a few statements, however many candidates. */
@ApplicationScoped
public class RankMatches {

  private final Listings listings;
  private final ListWriters writers;
  private final Candidates candidates;
  private final ReadStanding readStanding;

  @Inject
  RankMatches(
      Listings listings, ListWriters writers, Candidates candidates, ReadStanding readStanding) {
    this.listings = listings;
    this.writers = writers;
    this.candidates = candidates;
    this.readStanding = readStanding;
  }

  /**
   * What fits an entry, best first.
   *
   * @param kind {@code NEED} for the resources and teams that fit it, {@code RESOURCE} for the
   *     needs
   * @param id the entry
   * @param most how many
   * @return at most so many
   * @throws Problem 404 also for another's draft
   */
  @Transactional
  MatchesView of(ListingKind kind, UUID id, int most) {
    var listing = listings.byId(kind, id).orElseThrow(Problem::notFound);
    if (listing.status() == Listing.Status.DRAFT && !writers.include(kind, listing.content())) {
      throw Problem.notFound();
    }
    return MatchesView.of(ranked(listing).stream().limit(most).toList());
  }

  /**
   * How well a resource fits a need.
   *
   * @param need a need
   * @param resource a resource
   * @return 0 to 100
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int score(Listing need, Listing resource) {
    return score(Terms.of(need), Candidate.of(resource));
  }

  /**
   * How well a team fits a need.
   *
   * @param need a need
   * @param teamCode an active team
   * @return 0 to 100
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int scoreOfTeam(Listing need, String teamCode) {
    return score(Terms.of(need), candidates.team(teamCode).orElseThrow(Problem::notFound));
  }

  private int score(Terms wanted, Candidate giver) {
    var standing = readStanding.of(List.of(giver)).get(giver.id());
    return Score.of(wanted, giver.terms(), standing).total();
  }

  List<Match> ranked(Listing listing) {
    return listing.kind() == ListingKind.NEED ? giversFor(listing) : needsFor(listing);
  }

  private List<Match> giversFor(Listing need) {
    var wanted = Terms.of(need);
    var found = new ArrayList<>(candidates.of(need, ListingKind.RESOURCE));
    found.addAll(candidates.teamsFor(need));
    var standing = readStanding.of(found);
    return found.stream()
        .map(giver -> new Match(giver, Score.of(wanted, giver.terms(), standing.get(giver.id()))))
        .sorted(Match.BEST_FIRST)
        .toList();
  }

  private List<Match> needsFor(Listing resource) {
    var giver = Candidate.of(resource);
    var standing = readStanding.of(List.of(giver)).get(giver.id());
    return candidates.of(resource, ListingKind.NEED).stream()
        .map(need -> new Match(need, Score.of(need.terms(), giver.terms(), standing)))
        .sorted(Match.BEST_FIRST)
        .toList();
  }
}
