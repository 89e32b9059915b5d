package io.boyuan.grid.handling;

import io.boyuan.grid.category.Categories;
import io.boyuan.grid.category.Unit;
import io.boyuan.grid.duetime.WorkingTime;
import io.boyuan.grid.follow.FollowRequests;
import io.boyuan.grid.request.ChangeRequest;
import io.boyuan.grid.request.Charge;
import io.boyuan.grid.request.FindRequests;
import io.boyuan.grid.request.RequestView;
import io.boyuan.grid.request.Requests;
import io.boyuan.grid.request.ServiceRequest;
import io.boyuan.grid.request.Sight;
import io.boyuan.grid.timeline.Actor;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What those do who solve a request; each step is one of its verbs, and in the audit trail. */
@ApplicationScoped
class SolveRequest {

  private static final Set<String> ANSWERS = Set.of("accept", "decline-transfer");

  private final ChangeRequest changes;
  private final Requests requests;
  private final FindRequests find;
  private final Categories categories;
  private final FollowRequests followers;
  private final WorkingTime time;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  SolveRequest(
      ChangeRequest changes,
      Requests requests,
      FindRequests find,
      Categories categories,
      FollowRequests followers,
      WorkingTime time,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.changes = changes;
    this.requests = requests;
    this.find = find;
    this.categories = categories;
    this.followers = followers;
    this.time = time;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Takes a request up for the unit that owns it or is asked to.
   *
   * @throws Problem 403 {@code other-unit}, 404, 409 {@code already-accepted}, {@code request-over}
   */
  @Transactional
  RequestView accept(UUID id) {
    return step(id, "accept", null, (r, by, now) -> r.accept(unitOf(r), by, time, now));
  }

  private Unit unitOf(ServiceRequest request) {
    return Stream.of(request.offeredUnit(), request.unit())
        .filter(unit -> unit != null && Charge.isOf(caller, unit, request.communityCode()))
        .findFirst()
        .orElseThrow(() -> Problem.forbidden("other-unit"));
  }

  @Transactional
  RequestView assign(UUID id, Words.Assignment said) {
    var assignment = said == null ? new Words.Assignment(null, null, null) : said;
    UUID person = assignment.assigneeId() == null ? caller.id() : assignment.assigneeId();
    String name = assignment.assigneeId() == null ? caller.name() : assignment.assigneeName();
    return step(
        id, "assign", null, (r, by, now) -> r.assign(person, name, assignment.note(), by, now));
  }

  @Transactional
  RequestView progress(UUID id, Words.Progress said) {
    String note = said == null ? null : said.note();
    return step(id, "progress", null, (r, by, now) -> r.progress(note, by, now));
  }

  @Transactional
  RequestView await(UUID id, String question) {
    return step(id, "await-resident", null, (r, by, now) -> r.await(question, by, time, now));
  }

  @Transactional
  RequestView resume(UUID id) {
    return step(id, "resume", null, (r, by, now) -> r.resume(by, time, now));
  }

  @Transactional
  RequestView note(UUID id, String words, boolean isForAll) {
    return step(id, "note", null, (r, by, now) -> r.note(words, isForAll, by, now));
  }

  @Transactional
  RequestView resolve(UUID id, String words) {
    return step(id, "resolve", null, (r, by, now) -> r.resolve(words, by, time, now));
  }

  @Transactional
  RequestView reject(UUID id, String reason) {
    return step(id, "reject", reason, (r, by, now) -> r.reject(reason, by, time, now));
  }

  @Transactional
  RequestView offer(UUID id, Unit unit, String reason) {
    return step(id, "transfer", reason, (r, by, now) -> r.offer(unit, reason, by, now));
  }

  /**
   * Does not take what the caller's unit is asked to own.
   *
   * @throws Problem 403 {@code other-unit}, 404, 409 {@code not-offered}
   */
  @Transactional
  RequestView decline(UUID id, String reason) {
    return step(
        id,
        "decline-transfer",
        reason,
        (r, by, now) -> {
          if (r.offeredUnit() != null && !Charge.isOf(caller, r.offeredUnit(), r.communityCode())) {
            throw Problem.forbidden("other-unit");
          }
          return r.decline(reason, by, now);
        });
  }

  @Transactional
  RequestView prioritize(UUID id, Words.Pressing said) {
    return step(
        id,
        "prioritize",
        said.reason(),
        (r, by, now) -> r.prioritize(said.priority(), said.reason(), by, now));
  }

  /**
   * Moves a request to another category.
   *
   * @throws Problem 404, 409 {@code unknown-category}, {@code request-over}
   */
  @Transactional
  RequestView recategorize(UUID id, Words.Belonging said) {
    return step(
        id,
        "recategorize",
        said.reason(),
        (r, by, now) -> {
          var category =
              categories
                  .named(r.communityCode(), said.category())
                  .filter(found -> !found.isRetired())
                  .orElseThrow(() -> Problem.conflict("unknown-category"));
          return r.recategorize(category, said.reason(), by, time, now);
        });
  }

  /**
   * Lets a request go on in another that asks for the same.
   *
   * @throws Problem 404, 409 {@code merged-already}, {@code not-the-same-community}, {@code
   *     request-over}
   */
  @Transactional
  RequestView merge(UUID id, UUID into) {
    // Both are held in one order, so that two merges never wait for each other.
    if (id.toString().compareTo(into.toString()) < 0) {
      held(id);
    }
    var original = held(into);
    if (!Charge.isWith(caller, original)) {
      throw Problem.notFound();
    }
    return step(
        id,
        "merge",
        null,
        (r, by, now) -> {
          var entry = r.mergeInto(original, by, time, now);
          followers.moveOn(r, original);
          return entry;
        });
  }

  private ServiceRequest held(UUID id) {
    return requests.holding(id).orElseThrow(Problem::notFound);
  }

  private RequestView step(UUID id, String action, String reason, Step step) {
    var request =
        changes.change(
            id,
            held -> {
              if (!Charge.isWith(caller, held)) {
                throw Problem.notFound();
              }
              if (Charge.isOnlyOffered(caller, held) && !ANSWERS.contains(action)) {
                throw Problem.forbidden("other-unit");
              }
              return step.take(held, Charge.actor(caller), clock.instant());
            });
    trail.record(
        Decision.of(request.communityCode(), action + "-request", "request", id).because(reason));
    return find.view(request, Sight.SOLVER);
  }

  /** One of a request's verbs. */
  @FunctionalInterface
  private interface Step {
    Entry take(ServiceRequest request, Actor by, Instant now);
  }
}
