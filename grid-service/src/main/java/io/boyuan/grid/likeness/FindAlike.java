package io.boyuan.grid.likeness;

import static java.util.Comparator.comparing;

import io.boyuan.grid.request.Charge;
import io.boyuan.grid.request.FindPlace;
import io.boyuan.grid.request.PublicRequest;
import io.boyuan.grid.request.Requests;
import io.boyuan.grid.request.ServiceRequest;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Shows requests that likely ask for the same (G5): to residents before they ask, and to those who
 * solve, who can merge them.
 */
@ApplicationScoped
class FindAlike {

  private static final int SHOWN = 10;
  private static final int LOOKED_AT = 200;

  private static final String NEAR =
      """
      select id from service_request
      where point(lng, lat) <@ box(point(?, ?), point(?, ?)) and community_code = ?
        and submitted_at > ? and status not in ('REJECTED', 'MERGED', 'WITHDRAWN') and (is_public or ?)
      order by submitted_at desc limit
      """
          + LOOKED_AT;

  private static final String SAME_CATEGORY =
      """
      select id from service_request
      where community_code = ? and category_code = ? and submitted_at > ?
        and status not in ('REJECTED', 'MERGED', 'WITHDRAWN') and (is_public or ?)
      order by submitted_at desc, id desc limit
      """
          + LOOKED_AT;

  private final Requests requests;
  private final FindPlace places;
  private final Sql sql;
  private final Caller caller;
  private final Clock clock;

  @Inject
  FindAlike(Requests requests, FindPlace places, Sql sql, Caller caller, Clock clock) {
    this.requests = requests;
    this.places = places;
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * What is alike to something that is not asked yet, of what everybody may see.
   *
   * @throws Problem 400, 409 {@code outside-all-communities}, {@code unknown-community}
   */
  @Transactional
  List<LikelyDuplicate> to(Wanted wanted) {
    var where = places.of(wanted.lat(), wanted.lng(), wanted.address(), wanted.community());
    var placed =
        new Wanted(
            where.communityCode(),
            wanted.category(),
            wanted.description(),
            wanted.lat(),
            wanted.lng(),
            wanted.address(),
            clock.instant());
    return alike(placed, null, false);
  }

  /**
   * What is alike to a request, for those who solve it.
   *
   * @throws Problem 404
   */
  @Transactional
  List<LikelyDuplicate> to(UUID id) {
    var request =
        requests
            .findByIdOptional(id)
            .filter(found -> Charge.isWith(caller, found))
            .orElseThrow(Problem::notFound);
    var wanted =
        new Wanted(
            request.communityCode(),
            request.categoryCode(),
            request.description(),
            request.lat(),
            request.lng(),
            request.address(),
            request.submittedAt());
    return alike(wanted, id, Charge.isFor(caller, request.communityCode()));
  }

  private List<LikelyDuplicate> alike(Wanted wanted, UUID itself, boolean isForSolvers) {
    var since = wanted.at().minus(Duration.ofDays(Likeness.LONGEST_DAYS));
    return candidates(wanted, since, isForSolvers)
        .filter(candidate -> !candidate.id().equals(itself))
        .map(candidate -> compared(wanted, candidate))
        .filter(each -> each.score() >= Likeness.LIKELY)
        .sorted(comparing(LikelyDuplicate::score).reversed())
        .limit(SHOWN)
        .toList();
  }

  private Stream<ServiceRequest> candidates(Wanted wanted, Instant since, boolean isForSolvers) {
    List<UUID> ids =
        wanted.lat() == null
            // Served by request_newest_category.
            ? sql.list(
                SAME_CATEGORY,
                row -> row.id("id"),
                wanted.community(),
                wanted.category(),
                since,
                isForSolvers)
            : near(wanted, since, isForSolvers);
    return ids.isEmpty() ? Stream.empty() : requests.list("id in ?1", ids).stream();
  }

  /** Served by request_place. */
  private List<UUID> near(Wanted wanted, Instant since, boolean isForSolvers) {
    double north = Likeness.FARTHEST_METRES / 111_320;
    double east = north / Math.max(0.01, Math.cos(Math.toRadians(wanted.lat())));
    return sql.list(
        NEAR,
        row -> row.id("id"),
        wanted.lng() - east,
        wanted.lat() - north,
        wanted.lng() + east,
        wanted.lat() + north,
        wanted.community(),
        since,
        isForSolvers);
  }

  private static LikelyDuplicate compared(Wanted wanted, ServiceRequest candidate) {
    Double metres =
        wanted.lat() == null || candidate.lat() == null
            ? null
            : Likeness.metres(wanted.lat(), wanted.lng(), candidate.lat(), candidate.lng());
    var shown = PublicRequest.of(candidate);
    double days =
        Math.abs(Duration.between(candidate.submittedAt(), wanted.at()).toMinutes() / 1440.0);
    double words =
        Likeness.words(
            text(wanted.description(), wanted.address()),
            text(candidate.description(), candidate.address()));
    var likeness =
        new Likeness(metres, days, candidate.categoryCode().equals(wanted.category()), words);
    Integer rounded = metres == null ? null : (int) Math.round(metres);
    return new LikelyDuplicate(shown, likeness.score(), rounded);
  }

  private static String text(String description, String address) {
    return address == null ? description : description + " " + address;
  }

  /** What is to be compared. */
  record Wanted(
      String community,
      String category,
      String description,
      Double lat,
      Double lng,
      String address,
      Instant at) {}
}
