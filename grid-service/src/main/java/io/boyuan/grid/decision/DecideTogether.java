package io.boyuan.grid.decision;

import io.boyuan.grid.matter.MatterEvent;
import io.boyuan.grid.matter.WorkOnMatter;
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
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A party proposes a decision on a matter; it is decided when every party asked has consented, each
 * for itself (G7).
 */
@ApplicationScoped
public class DecideTogether {

  private final WorkOnMatter matters;
  private final Decisions decisions;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DecideTogether(
      WorkOnMatter matters,
      Decisions decisions,
      AuditTrail trail,
      ActingParty acting,
      Ids ids,
      Clock clock) {
    this.matters = matters;
    this.decisions = decisions;
    this.trail = trail;
    this.acting = acting;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Proposes a decision outside of any meeting.
   *
   * @param matterId the matter it is about
   * @param plan what is to be decided
   * @return the decision
   * @throws Problem 403 {@code other-community}, 404, 409 {@code matter-over}
   */
  @Transactional
  DecisionView propose(UUID matterId, DecisionPlan plan) {
    return propose(matterId, null, plan.text(), plan.asked());
  }

  /**
   * Proposes a decision.
   *
   * @param matterId the matter it is about
   * @param meetingId the meeting in which it is proposed, null outside of any
   * @param text what is to be decided
   * @param asked the parties whose consent it needs
   * @return the decision
   * @throws Problem 403 {@code other-community}, 404, 409 {@code matter-over}
   */
  @Transactional
  public DecisionView propose(UUID matterId, UUID meetingId, String text, Set<Party> asked) {
    String community = matters.hold(matterId);
    acting.requireTakesPart(community);
    matters.requireOpen(matterId);
    var decision =
        new DecisionView(
            ids.next(),
            matterId,
            community,
            meetingId,
            text,
            asked.stream().sorted().toList(),
            List.of(),
            acting.callerName(),
            clock.instant(),
            null);
    decisions.add(decision, acting.callerId());
    matters.note(matterId, community, MatterEvent.DECISION_PROPOSED, text);
    trail.record(
        Decision.of(community, "propose-decision", "matter-decision", decision.id())
            .with("asked", decision.asked().stream().map(Party::name).toList()));
    return decision;
  }

  /**
   * Answers for the caller's party. It may answer anew until all have consented.
   *
   * @param matterId the matter
   * @param id the decision
   * @param party the party the caller answers for
   * @param answer whether it consents
   * @param reason why not, which an objection says
   * @return the decision
   * @throws Problem 400, 403 {@code not-your-party}, 404, 409 {@code already-decided}, {@code
   *     party-not-asked}
   */
  @Transactional
  DecisionView answer(
      UUID matterId, UUID id, Party party, DecisionView.Answer answer, String reason) {
    String community = matters.hold(matterId);
    acting.requireActsFor(community, party);
    var decision = decisions.byId(matterId, id).orElseThrow(Problem::notFound);
    matters.requireOpen(matterId);
    if (decision.decidedAt() != null) {
      throw Problem.conflict("already-decided");
    }
    if (!decision.asked().contains(party)) {
      throw Problem.conflict("party-not-asked");
    }
    boolean objects = answer == DecisionView.Answer.OBJECTED;
    if (objects && (reason == null || reason.isBlank())) {
      throw Problem.invalid("reason", "required");
    }
    var now = clock.instant();
    decisions.answer(
        id,
        acting.callerId(),
        new DecisionView.Consent(party, answer, reason, acting.callerName(), now));
    matters.note(
        matterId, community, objects ? MatterEvent.OBJECTED : MatterEvent.CONSENTED, reason);
    trail.record(
        Decision.of(community, "answer-decision", "matter-decision", id)
            .because(reason)
            .with("party", party.name())
            .with("answer", answer.name()));
    var answered = decisions.byId(matterId, id).orElseThrow();
    if (!answered.isConsentedByAll()) {
      return answered;
    }
    decisions.decide(id, now);
    matters.note(matterId, community, MatterEvent.DECIDED, answered.text());
    return decisions.byId(matterId, id).orElseThrow();
  }

  @Transactional
  Page<DecisionView> of(UUID matterId, PageRequest request) {
    acting.requireReads(matters.communityOf(matterId));
    return decisions.ofMatter(matterId, request);
  }

  @Transactional
  DecisionView byId(UUID matterId, UUID id) {
    acting.requireReads(matters.communityOf(matterId));
    return decisions.byId(matterId, id).orElseThrow(Problem::notFound);
  }

  /**
   * What was proposed in a meeting, in that order.
   *
   * @param meetingId the meeting
   * @param request which page
   * @return decisions, decided or not
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Page<DecisionView> ofMeeting(UUID meetingId, PageRequest request) {
    return decisions.ofMeeting(meetingId, request);
  }
}
