package io.boyuan.volunteer.activity;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Plans activities that were agreed on elsewhere, in the transaction of the agreement. */
@ApplicationScoped
public class PlanAgreed {

  private final PlanActivity planActivity;
  private final Caller caller;

  @Inject
  PlanAgreed(PlanActivity planActivity, Caller caller) {
    this.planActivity = planActivity;
    this.caller = caller;
  }

  /**
   * Plans one. Whether the caller may is for the agreement to say.
   *
   * @param agreed what was agreed on
   * @return the activity
   * @throws Problem 400 {@code invalid-input} for a slot of more than a day
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID plan(AgreedActivity agreed) {
    return plan(agreed, caller.id());
  }

  /**
   * Plans one for somebody of whom a fact tells.
   *
   * @param agreed what was agreed on
   * @param planner who plans it
   * @return the activity
   * @throws Problem 400 {@code invalid-input} for a slot of more than a day
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID plan(AgreedActivity agreed, UUID planner) {
    var plan =
        new ActivityPlan(
            agreed.title(),
            agreed.category(),
            agreed.communityCode(),
            agreed.place(),
            null,
            false,
            null,
            null,
            agreed.posts().stream().map(PlanAgreed::post).toList());
    return planActivity.planFor(new Planner(planner, agreed.organizationCode()), plan).id();
  }

  private static ActivityPlan.PostPlan post(AgreedActivity.AgreedPost post) {
    var shifts =
        post.slots().stream()
            .map(slot -> new ActivityPlan.ShiftPlan(slot.startsAt(), slot.endsAt()))
            .toList();
    return new ActivityPlan.PostPlan(
        post.name(), null, post.capacity(), shifts, null, post.requirements());
  }
}
