package io.boyuan.partnership.joint;

import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Staff tell what became of a joint activity (P2). */
@ApplicationScoped
class HoldActivity {

  private final JointActivities activities;
  private final ActivityParts parts;
  private final Attachments attachments;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  HoldActivity(
      JointActivities activities,
      ActivityParts parts,
      Attachments attachments,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.activities = activities;
    this.parts = parts;
    this.attachments = attachments;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * It was held.
   *
   * @param id the activity
   * @param participants how many took part, by kind
   * @throws Problem 403 {@code other-community}, 404, 409 {@code joint-activity-not-planned},
   *     {@code joint-activity-ahead}
   */
  @Transactional
  void hold(UUID id, Map<ParticipantKind, Integer> participants) {
    var activity = held(id).activity();
    activity.requirePlanned();
    if (clock.instant().isBefore(activity.startsAt())) {
      throw Problem.conflict("joint-activity-ahead");
    }
    parts.replaceParticipants(id, participants);
    become(activity, JointActivity.Status.HELD, null, null, "hold-joint-activity");
  }

  /**
   * Corrects how many took part.
   *
   * @param id the activity
   * @param participants how many, by kind
   * @param ifMatch the version that was read
   * @throws Problem 403 {@code other-community}, 404, 409 {@code joint-activity-not-held}, 412, 428
   */
  @Transactional
  void count(UUID id, Map<ParticipantKind, Integer> participants, String ifMatch) {
    var activity = heldAt(id, ifMatch);
    parts.replaceParticipants(id, participants);
    activities.touch(id);
    record(activity, "count-participants", null);
  }

  /**
   * Tells what was spent on each line of the budget.
   *
   * @param id the activity
   * @param spentFen one for each line, in their order
   * @param ifMatch the version that was read
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code joint-activity-not-held},
   *     412, 428
   */
  @Transactional
  void spend(UUID id, List<Long> spentFen, String ifMatch) {
    var activity = heldAt(id, ifMatch);
    if (parts.budget(id).size() != spentFen.size()) {
      throw Problem.invalid("spentFen", "one-for-each-line");
    }
    parts.spend(id, spentFen);
    activities.touch(id);
    record(activity, "tell-spending", null);
  }

  /**
   * Closes what was held.
   *
   * @param id the activity
   * @param outcome what came of it
   * @throws Problem 403 {@code other-community}, 404, 409 {@code joint-activity-not-held}, {@code
   *     evidence-missing}
   */
  @Transactional
  void close(UUID id, String outcome) {
    var activity = held(id).activity();
    activity.requireHeld();
    if (attachments.of(AttachmentSubject.JOINT_ACTIVITY, id).isEmpty()) {
      throw Problem.conflict("evidence-missing");
    }
    become(activity, JointActivity.Status.CLOSED, outcome, null, "close-joint-activity");
  }

  /**
   * Cancels what was not held.
   *
   * @param id the activity
   * @param reason why
   * @throws Problem 403 {@code other-community}, 404, 409 {@code joint-activity-not-planned}
   */
  @Transactional
  void cancel(UUID id, String reason) {
    var activity = held(id).activity();
    activity.requirePlanned();
    become(activity, JointActivity.Status.CANCELLED, null, reason, "cancel-joint-activity");
  }

  /**
   * Says of which activity of volunteering the minutes count for it.
   *
   * @param id the activity
   * @param volunteerActivity null for none
   * @param ifMatch the version that was read
   * @throws Problem 403 {@code other-community}, 404, 409 {@code joint-activity-not-held}, {@code
   *     volunteer-activity-linked}, 412, 428
   */
  @Transactional
  void link(UUID id, UUID volunteerActivity, String ifMatch) {
    var activity = heldAt(id, ifMatch);
    activities.linkTo(id, volunteerActivity);
    record(activity, "link-joint-activity", null);
  }

  /**
   * Attaches a photo or what else shows it.
   *
   * @param id the activity
   * @param name what the file is called
   * @param upload a PDF or a photo
   * @return the attachment
   * @throws Problem 403 {@code other-community}, 404, 409 {@code joint-activity-not-held}, and as
   *     {@link Attachments#add}
   */
  @Transactional
  AttachmentView attach(UUID id, String name, Upload upload) {
    held(id).activity().requireHeld();
    return attachments.add(AttachmentSubject.JOINT_ACTIVITY, id, name, upload);
  }

  private JointActivities.Kept held(UUID id) {
    var kept = activities.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(kept.activity().communityCode());
    return kept;
  }

  private JointActivity heldAt(UUID id, String ifMatch) {
    var kept = held(id);
    EntityTags.require(ifMatch, kept.version());
    kept.activity().requireHeld();
    return kept.activity();
  }

  private void become(
      JointActivity activity,
      JointActivity.Status status,
      String outcome,
      String reason,
      String action) {
    activities.become(activity.id(), status, outcome, reason);
    record(activity, action, reason);
  }

  private void record(JointActivity activity, String action, String reason) {
    trail.record(
        Decision.of(activity.communityCode(), action, "joint-activity", activity.id())
            .because(reason));
  }
}
