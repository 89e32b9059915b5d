package io.boyuan.partnership.agreement;

import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.university.KnownUniversities;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Staff record an agreement that both sides signed on paper, and put it in force once its scan is
 * attached (P1). To record what is there already as it is changes nothing; to correct it takes the
 * version that was read.
 */
@ApplicationScoped
class RecordAgreement {

  private final KnownUniversities universities;
  private final Agreements agreements;
  private final Attachments attachments;
  private final Event<AgreementEnds> ends;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  RecordAgreement(
      KnownUniversities universities,
      Agreements agreements,
      Attachments attachments,
      Event<AgreementEnds> ends,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.universities = universities;
    this.agreements = agreements;
    this.attachments = attachments;
    this.ends = ends;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Records an agreement.
   *
   * @param number its number
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a correction
   * @return the agreement
   * @throws Problem 400 {@code invalid-input}, 403 {@code other-community}, 409 {@code
   *     unknown-university}, {@code agreement-overlaps}, {@code signed-by-others}, {@code
   *     agreement-number-taken}, {@code agreement-not-active}, 412, 428
   */
  @Transactional
  Defined<AgreementView> record(String number, AgreementPlan plan, String ifMatch) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    universities.require(plan.universityCode());
    var found = agreements.numbered(number);
    if (found.isPresent() && found.get().isAs(plan)) {
      return new Defined<>(found.get().view(), found.get().version(), false);
    }
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, zone);
    var agreement = found.orElseGet(() -> Agreement.onPaper(ids.next(), number, plan, now));
    boolean held = false;
    if (found.isPresent()) {
      caller.requireActsFor(agreement.communityCode());
      EntityTags.require(ifMatch, agreement.version());
      held = agreement.status() == Agreement.Status.ACTIVE;
      agreement.correct(plan, today);
    }
    agreements.persistAndFlush(agreement);
    if (found.isPresent()) {
      tell(agreement, held);
    }
    trail.record(
        Decision.of(agreement.communityCode(), "record-agreement", "agreement", agreement.id())
            .because(plan.reason()));
    return new Defined<>(agreement.view(), agreement.version(), found.isEmpty());
  }

  /**
   * Puts what was recorded in force, as its scan shows what was signed.
   *
   * @param number the agreement
   * @return the agreement
   * @throws Problem 403 {@code other-community}, 404, 409 {@code agreement-not-recorded}, {@code
   *     scan-missing}
   */
  @Transactional
  AgreementDetail enter(String number) {
    var agreement = agreements.holding(number);
    caller.requireActsFor(agreement.communityCode());
    if (agreement.origin() == Agreement.Origin.PAPER
        && attachments.of(AttachmentSubject.AGREEMENT, agreement.id()).isEmpty()) {
      throw Problem.conflict("scan-missing");
    }
    agreement.enter(LocalDate.ofInstant(clock.instant(), zone));
    agreements.flush();
    tell(agreement, false);
    trail.record(
        Decision.of(
            agreement.communityCode(), "put-agreement-in-force", "agreement", agreement.id()));
    return agreement.detail();
  }

  /** What was told to be in force and, corrected, no longer is or not yet, is told too. */
  private void tell(Agreement agreement, boolean held) {
    var last = agreement.lastDay();
    if (agreement.status() == Agreement.Status.ACTIVE) {
      outbox.tell(agreement.toldStarted());
    } else if (held) {
      var today = LocalDate.ofInstant(clock.instant(), zone);
      last = last.isBefore(today) ? last : today.minusDays(1);
      outbox.tell(agreement.toldEnded(last));
    }
    ends.fire(new AgreementEnds(agreement.parties(), last));
  }
}
