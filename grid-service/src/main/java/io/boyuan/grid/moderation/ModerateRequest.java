package io.boyuan.grid.moderation;

import io.boyuan.grid.request.BarredAskers;
import io.boyuan.grid.request.ChangeRequest;
import io.boyuan.grid.request.Charge;
import io.boyuan.grid.request.ServiceRequest;
import io.boyuan.grid.timeline.Actor;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Staff decide what everybody reads of a request, and who may not ask for a while. The words of who
 * asked stay as they were.
 */
@ApplicationScoped
class ModerateRequest {

  private final ChangeRequest changes;
  private final BarredAskers barred;
  private final AuditTrail trail;
  private final Caller caller;
  private final Sql sql;
  private final Clock clock;

  @Inject
  ModerateRequest(
      ChangeRequest changes,
      BarredAskers barred,
      AuditTrail trail,
      Caller caller,
      Sql sql,
      Clock clock) {
    this.changes = changes;
    this.barred = barred;
    this.trail = trail;
    this.caller = caller;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Lets everybody see a request or not; what was reported about it is settled.
   *
   * @return its version
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  long show(UUID id, boolean isPublic, String reason) {
    var request =
        moderate(
            id,
            isPublic ? "show" : "hide",
            reason,
            (r, by, now) -> r.show(isPublic, reason, by, now));
    sql.change(
        "update abuse_report set settled_at = ? where request_id = ? and settled_at is null",
        clock.instant(),
        id);
    return request.version();
  }

  /**
   * Lets everybody read other words.
   *
   * @param ifMatch the version that was read
   * @return its version
   * @throws Problem 403 {@code other-community}, 404, 412, 428
   */
  @Transactional
  long reword(UUID id, String words, String reason, String ifMatch) {
    return moderate(
            id,
            "reword",
            reason,
            (r, by, now) -> {
              EntityTags.require(ifMatch, r.version());
              return r.reword(words, reason, by, now);
            })
        .version();
  }

  /**
   * Bars who asked from asking anything for a while.
   *
   * @param days for how many, 0 to let them ask again
   * @throws Problem 403 {@code other-community}, 404, 409 {@code asker-unknown}
   */
  @Transactional
  void bar(UUID id, int days, String reason) {
    var request =
        moderate(id, "bar-asker-of", reason, (r, by, now) -> r.note(null, false, by, now));
    if (request.submitterId() == null) {
      throw Problem.conflict("asker-unknown");
    }
    var until = clock.instant().plus(Duration.ofDays(days));
    barred.bar(request.communityCode(), request.submitterId(), until, reason);
  }

  private ServiceRequest moderate(UUID id, String action, String reason, Step step) {
    var request =
        changes.change(
            id,
            held -> {
              caller.requireActsFor(held.communityCode());
              return step.take(held, Charge.actor(caller), clock.instant());
            });
    trail.record(
        Decision.of(request.communityCode(), action + "-request", "request", id).because(reason));
    return request;
  }

  /** One of a request's verbs. */
  @FunctionalInterface
  private interface Step {
    Entry take(ServiceRequest request, Actor by, Instant now);
  }
}
