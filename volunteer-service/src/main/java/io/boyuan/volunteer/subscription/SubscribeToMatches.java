package io.boyuan.volunteer.subscription;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.skill.Skills;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff and coordinators say of which matches they want to hear. */
@ApplicationScoped
class SubscribeToMatches {

  private static final int MOST = 20;

  private final Subscribers subscribers;
  private final Skills skills;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  SubscribeToMatches(Subscribers subscribers, Skills skills, Caller caller, Ids ids, Clock clock) {
    this.subscribers = subscribers;
    this.skills = skills;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Subscribes the caller.
   *
   * @param plan to what
   * @return the subscription
   * @throws Problem 400, 409 {@code too-many-subscriptions}
   */
  @Transactional
  Subscription subscribe(SubscriptionPlan plan) {
    plan.requireSound();
    skills.requireKnown("skills", plan.skills());
    if (subscribers.howManyOf(caller.id()) >= MOST) {
      throw Problem.conflict("too-many-subscriptions").with("most", MOST);
    }
    var id = ids.next();
    var now = clock.instant();
    subscribers.add(id, caller.id(), plan, now);
    return new Subscription(
        id, plan.kind(), plan.communityCode(), plan.category(), plan.skills(), now);
  }

  /**
   * Ends a subscription of the caller.
   *
   * @param id the subscription
   * @throws Problem 404 also for another's
   */
  @Transactional
  void end(UUID id) {
    if (!subscribers.remove(id, caller.id())) {
      throw Problem.notFound();
    }
  }

  @Transactional
  Page<Subscription> own(PageRequest request) {
    return subscribers.own(caller.id(), request);
  }
}
