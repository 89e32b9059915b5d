package io.boyuan.grid.action;

import io.boyuan.grid.matter.WorkOnMatter;
import io.boyuan.grid.meeting.WorkOnMeeting;
import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What a meeting leaves to be done is written down, and said to be done by whose it is (G7). */
@ApplicationScoped
class KeepActions {

  private final WorkOnMeeting meetings;
  private final WorkOnMatter matters;
  private final Actions actions;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Ids ids;

  @Inject
  KeepActions(
      WorkOnMeeting meetings,
      WorkOnMatter matters,
      Actions actions,
      AuditTrail trail,
      ActingParty acting,
      Ids ids) {
    this.meetings = meetings;
    this.matters = matters;
    this.actions = actions;
    this.trail = trail;
    this.acting = acting;
    this.ids = ids;
  }

  /**
   * Writes down what is to be done.
   *
   * @param meetingId the meeting that leaves it
   * @param plan what, by whom and when
   * @return the item
   * @throws Problem 400, 403 {@code not-your-party}, 404, 409 {@code meeting-cancelled}, {@code
   *     minutes-signed}
   */
  @Transactional
  ActionView add(UUID meetingId, ActionPlan plan) {
    var meeting = meetings.hold(meetingId);
    String community = meeting.communityCode();
    acting.requireManagesOrActsFor(community, plan.party());
    meeting.requireNotCancelled();
    meeting.requireNotSigned();
    var today = actions.today();
    if (plan.dueOn().isBefore(today) || plan.dueOn().isAfter(today.plusYears(2))) {
      throw Problem.invalid("dueOn", "out-of-range");
    }
    if (plan.matterId() != null && !matters.communityOf(plan.matterId()).equals(community)) {
      throw Problem.notFound();
    }
    var id = ids.next();
    actions.add(id, meetingId, community, plan);
    meetings.touch(meetingId);
    trail.record(
        Decision.of(community, "add-action", "action-item", id).with("party", plan.party().name()));
    return actions.byId(id).orElseThrow();
  }

  /**
   * Marks an item as done.
   *
   * @param id the item
   * @param words what was done
   * @return the item
   * @throws Problem 403 {@code not-your-party}, 404, 409 {@code action-over}
   */
  @Transactional
  ActionView finish(UUID id, String words) {
    var action = actions.holding(id).orElseThrow(Problem::notFound);
    acting.requireManagesOrActsFor(action.communityCode(), action.party());
    requireNotOver(action);
    actions.finish(id, acting.callerId(), words);
    trail.record(Decision.of(action.communityCode(), "finish-action", "action-item", id));
    return actions.byId(id).orElseThrow();
  }

  /**
   * Withdraws an item that need not be done any more.
   *
   * @param id the item
   * @param reason why
   * @return the item
   * @throws Problem 403 {@code other-community}, 404, 409 {@code action-over}
   */
  @Transactional
  ActionView withdraw(UUID id, String reason) {
    var action = actions.holding(id).orElseThrow(Problem::notFound);
    acting.requireManages(action.communityCode());
    requireNotOver(action);
    actions.withdraw(id, reason);
    trail.record(
        Decision.of(action.communityCode(), "withdraw-action", "action-item", id).because(reason));
    return actions.byId(id).orElseThrow();
  }

  private static void requireNotOver(ActionView action) {
    if (action.isOver()) {
      throw Problem.conflict("action-over");
    }
  }

  @Transactional
  Page<ActionView> ofMeeting(UUID meetingId, PageRequest request) {
    return actions.ofMeeting(meetings.read(meetingId).id(), request);
  }

  @Transactional
  Page<ActionView> of(String community, Party party, boolean done, PageRequest request) {
    acting.requireReads(community);
    return done ? actions.done(community, party, request) : actions.open(community, party, request);
  }

  @Transactional
  ActionView byId(UUID id) {
    var action = actions.byId(id).orElseThrow(Problem::notFound);
    acting.requireReads(action.communityCode());
    return action;
  }
}
