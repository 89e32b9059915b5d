package io.boyuan.partnership.inspection;

import io.boyuan.contracts.partnership.SpotInspectionFailed;
import io.boyuan.partnership.adoption.AdoptionView;
import io.boyuan.partnership.adoption.Adoptions;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.partnership.checklist.ChecklistItem;
import io.boyuan.partnership.checklist.Checklists;
import io.boyuan.partnership.spot.KnownSpots;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Staff and grid workers look at a spot by the checklist of its community (P4). */
@ApplicationScoped
class InspectSpot {

  private final Inspections inspections;
  private final Checklists checklists;
  private final KnownSpots spots;
  private final Adoptions adoptions;
  private final Attachments attachments;
  private final InspectionPolicy policy;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  InspectSpot(
      Inspections inspections,
      Checklists checklists,
      KnownSpots spots,
      Adoptions adoptions,
      Attachments attachments,
      InspectionPolicy policy,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.inspections = inspections;
    this.checklists = checklists;
    this.spots = spots;
    this.adoptions = adoptions;
    this.attachments = attachments;
    this.policy = policy;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Writes down what the caller saw. What did not pass is told; what another inspection found is
   * mended when this one, which looks at it again, passes.
   *
   * @param plan what they saw
   * @return the inspection
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code spot-retired}, {@code
   *     checklist-changed}, {@code nothing-to-reinspect}
   */
  @Transactional
  InspectionView inspect(InspectionPlan plan) {
    String community = spots.communityOf(plan.spotId());
    caller.requireActsFor(community);
    var checklist =
        checklists
            .current(community)
            .filter(current -> current.version() == plan.checklistVersion())
            .orElseThrow(() -> Problem.conflict("checklist-changed"));
    var now = clock.instant();
    plan.requireSound(checklist, now, LocalDate.ofInstant(now, zone));
    int most = checklist.items().stream().mapToInt(ChecklistItem::most).sum();
    boolean passed = policy.passes(plan.points(), most);
    if (!passed && plan.mendBy() == null) {
      throw Problem.invalid("mendBy", "mend-by-needed");
    }
    requireMendable(plan);
    var day = LocalDate.ofInstant(plan.inspectedAt(), zone);
    var adoption = adoptions.of(plan.spotId(), day);
    var inspection =
        new InspectionView(
            ids.next(),
            plan.spotId(),
            community,
            adoption.map(AdoptionView::teamCode).orElse(null),
            adoption.map(AdoptionView::universityCode).orElse(null),
            plan.checklistVersion(),
            plan.inspectedAt(),
            caller.name(),
            plan.points(),
            most,
            passed,
            plan.words(),
            plan.mendBy(),
            null,
            plan.reinspects(),
            plan.marks());
    inspections.add(inspection, caller.id(), day);
    if (passed && plan.reinspects() != null) {
      inspections.mended(plan.reinspects(), plan.inspectedAt());
    }
    if (!passed) {
      outbox.tell(told(inspection));
    }
    trail.record(Decision.of(community, "inspect-spot", "spot-inspection", inspection.id()));
    return inspection;
  }

  private void requireMendable(InspectionPlan plan) {
    if (plan.reinspects() == null) {
      return;
    }
    boolean isMendable =
        inspections
            .holding(plan.reinspects())
            .filter(
                found ->
                    found.spotId().equals(plan.spotId())
                        && found.mendBy() != null
                        && found.mendedAt() == null
                        && found.inspectedAt().isBefore(plan.inspectedAt()))
            .isPresent();
    if (!isMendable) {
      throw Problem.conflict("nothing-to-reinspect");
    }
  }

  private static SpotInspectionFailed told(InspectionView inspection) {
    return new SpotInspectionFailed(
        inspection.id(),
        0,
        inspection.spotId(),
        inspection.communityCode(),
        inspection.teamCode(),
        inspection.inspectedAt(),
        inspection.points(),
        inspection.most(),
        inspection.mendBy());
  }

  /**
   * Attaches a photo.
   *
   * @param id an inspection
   * @param name what the file is called
   * @param upload a PDF or a photo
   * @return the attachment
   * @throws Problem 403 {@code other-community}, 404, and as {@link Attachments#add}
   */
  @Transactional
  AttachmentView attach(UUID id, String name, Upload upload) {
    var inspection = inspections.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(inspection.communityCode());
    return attachments.add(AttachmentSubject.SPOT_INSPECTION, id, name, upload);
  }
}
