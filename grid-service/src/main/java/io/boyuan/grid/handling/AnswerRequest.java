package io.boyuan.grid.handling;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.duetime.WorkingTime;
import io.boyuan.grid.request.ChangeRequest;
import io.boyuan.grid.request.FindRequests;
import io.boyuan.grid.request.RequestPolicy;
import io.boyuan.grid.request.RequestView;
import io.boyuan.grid.request.ServiceRequest;
import io.boyuan.grid.request.Sight;
import io.boyuan.grid.timeline.Actor;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What who asked says to it. Where a grid worker asked for somebody who has no account, staff say
 * it for them.
 */
@ApplicationScoped
class AnswerRequest {

  private final ChangeRequest changes;
  private final FindRequests find;
  private final RequestPolicy policy;
  private final WorkingTime time;
  private final Caller caller;
  private final Clock clock;

  @Inject
  AnswerRequest(
      ChangeRequest changes,
      FindRequests find,
      RequestPolicy policy,
      WorkingTime time,
      Caller caller,
      Clock clock) {
    this.changes = changes;
    this.find = find;
    this.policy = policy;
    this.time = time;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Confirms that it is solved.
   *
   * @throws Problem 403 {@code not-the-asker}, 404, 409 {@code not-resolved}
   */
  @Transactional
  RequestView confirm(UUID id, String token, Words.Confirmation said) {
    return answer(id, token, (r, by, now) -> r.confirm(said.rating(), said.comment(), by, now));
  }

  /**
   * Says that it is not solved after all.
   *
   * @throws Problem 403 {@code not-the-asker}, 404, 409 {@code not-resolved}, {@code
   *     too-late-to-reopen}
   */
  @Transactional
  RequestView reopen(UUID id, String token, String reason) {
    var within = Duration.ofDays(policy.reopenDays());
    return answer(id, token, (r, by, now) -> r.reopen(reason, by, within, time, now));
  }

  /**
   * Adds something; what waited for it goes on.
   *
   * @throws Problem 403 {@code not-the-asker}, 404, 409 {@code request-over}
   */
  @Transactional
  RequestView addWords(UUID id, String token, String words) {
    return answer(id, token, (r, by, now) -> r.addWords(words, by, time, now));
  }

  /**
   * Takes it back.
   *
   * @throws Problem 403 {@code not-the-asker}, 404, 409 {@code request-over}
   */
  @Transactional
  RequestView withdraw(UUID id, String token) {
    return answer(id, token, (r, by, now) -> r.withdraw(by, time, now));
  }

  /**
   * Takes the name off it, now and wherever it is shown later.
   *
   * @throws Problem 403 {@code not-the-asker}, 404
   */
  @Transactional
  RequestView hideName(UUID id, String token) {
    return answer(id, token, ServiceRequest::hideName);
  }

  private RequestView answer(UUID id, String token, Answer answer) {
    var request =
        changes.change(
            id,
            held -> {
              requireAsker(held, token);
              return answer.give(held, actor(), clock.instant());
            });
    return find.view(request, Sight.ASKER);
  }

  private void requireAsker(ServiceRequest request, String token) {
    if (find.isAsker(request, token)) {
      return;
    }
    var sight = find.sightOf(request, token);
    boolean isForOther =
        request.submitterId() == null
            && !request.hasFollowUpToken()
            && sight == Sight.SOLVER
            && caller.is(Roles.COMMUNITY_STAFF);
    if (!isForOther) {
      throw Problem.forbidden("not-the-asker");
    }
  }

  private Actor actor() {
    return caller.isAnonymous()
        ? new Actor(null, Actor.Role.RESIDENT)
        : new Actor(
            caller.id(), caller.is(Roles.COMMUNITY_STAFF) ? Actor.Role.STAFF : Actor.Role.RESIDENT);
  }

  /** One of a request's verbs. */
  @FunctionalInterface
  private interface Answer {
    Entry give(ServiceRequest request, Actor by, Instant now);
  }
}
