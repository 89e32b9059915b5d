package io.boyuan.grid.finding;

import io.boyuan.grid.photo.PhotoSubject;
import io.boyuan.grid.photo.Photos;
import io.boyuan.grid.request.SubmitRequest;
import io.boyuan.grid.round.OnRound;
import io.boyuan.grid.round.RoundStatus;
import io.boyuan.grid.round.RoundView;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Who walks a round reports what they find, which becomes a request in one step (G4, G5). */
@ApplicationScoped
class ReportFinding {

  private final OnRound onRound;
  private final Findings findings;
  private final SubmitRequest submit;
  private final Photos photos;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ReportFinding(
      OnRound onRound,
      Findings findings,
      SubmitRequest submit,
      Photos photos,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.onRound = onRound;
    this.findings = findings;
    this.submit = submit;
    this.photos = photos;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Reports a finding.
   *
   * @param roundId a round that the caller walks
   * @param plan what was found
   * @return the finding, with the request it became when a category is named
   * @throws Problem 400, 403 {@code not-your-round}, 404, 409 {@code round-not-started}, {@code
   *     round-cancelled}, {@code unknown-category}, {@code unknown-photo}, {@code too-many-photos}
   */
  @Transactional
  FindingView report(UUID roundId, FindingPlan plan) {
    var round = onRound.walked(roundId);
    if (round.status() == RoundStatus.PLANNED) {
      throw Problem.conflict("round-not-started");
    }
    if (round.status() == RoundStatus.CANCELLED) {
      throw Problem.conflict("round-cancelled");
    }
    if ((plan.lat() == null) != (plan.lng() == null)) {
      throw Problem.invalid("lat", "whole-position");
    }
    var id = ids.next();
    findings.add(id, round, plan, caller.id(), clock.instant());
    photos.attach(plan.photos(), caller.id(), PhotoSubject.FINDING, id);
    var finding = findings.byId(roundId, id).orElseThrow();
    return plan.category() == null ? finding : requested(round, finding, plan.category());
  }

  /**
   * Makes a request of a finding that is none yet.
   *
   * @param roundId the round
   * @param id the finding
   * @param category code of the request's category
   * @return the finding with its request
   * @throws Problem 403 {@code other-community}, 404, 409 {@code already-a-request}, {@code
   *     unknown-category}
   */
  @Transactional
  FindingView request(UUID roundId, UUID id, String category) {
    var round = onRound.managed(roundId);
    var finding = findings.byId(roundId, id).orElseThrow(Problem::notFound);
    if (finding.requestId() != null) {
      throw Problem.conflict("already-a-request");
    }
    return requested(round, finding, category);
  }

  private FindingView requested(RoundView round, FindingView finding, String category) {
    var requestId =
        submit.found(
            round.communityCode(),
            round.gridCode(),
            category,
            finding.words(),
            finding.lat(),
            finding.lng(),
            finding.foundBy());
    findings.becomes(finding.id(), requestId);
    photos.move(finding.id(), PhotoSubject.REQUEST, requestId);
    trail.record(
        Decision.of(round.communityCode(), "request-from-finding", "round-finding", finding.id())
            .with("requestId", requestId.toString()));
    return findings.byId(round.id(), finding.id()).orElseThrow();
  }

  @Transactional
  Page<FindingView> of(UUID roundId, PageRequest request) {
    return findings.of(onRound.read(roundId).id(), request);
  }

  @Transactional
  FindingView byId(UUID roundId, UUID id) {
    return findings.byId(onRound.read(roundId).id(), id).orElseThrow(Problem::notFound);
  }
}
