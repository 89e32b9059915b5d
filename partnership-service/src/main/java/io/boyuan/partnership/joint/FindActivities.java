package io.boyuan.partnership.joint;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Anyone reads what was held; those who do it read all of it. */
@ApplicationScoped
class FindActivities {

  private final JointActivities activities;
  private final ActivityParts parts;
  private final Attachments attachments;
  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  FindActivities(
      JointActivities activities,
      ActivityParts parts,
      Attachments attachments,
      CommunityStaff staff,
      Caller caller) {
    this.activities = activities;
    this.parts = parts;
    this.attachments = attachments;
    this.staff = staff;
    this.caller = caller;
  }

  @Transactional
  Page<HeldActivity> held(String community, Line line, PageRequest request) {
    return activities.held(community, line, request);
  }

  /**
   * What is planned, or held and not closed.
   *
   * @param community its code
   * @param request which page
   * @return earliest first
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  Page<JointActivity> agenda(String community, PageRequest request) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
    return activities.agenda(community, request);
  }

  /**
   * One activity, for staff, the street and the universities that take part.
   *
   * @param id the activity
   * @return the activity with its version
   * @throws Problem 403 {@code other-community}, {@code other-university}, 404
   */
  @Transactional
  Defined<ActivityDetail> byId(UUID id) {
    var kept = activities.byId(id).orElseThrow(Problem::notFound);
    var activity = kept.activity();
    var partners = parts.partners(id);
    requireReader(activity, partners);
    var detail =
        new ActivityDetail(
            activity,
            partners,
            parts.budget(id),
            parts.participants(id),
            parts.minutes(activity.volunteerActivityId(), activity.communityCode()));
    return new Defined<>(detail, kept.version(), false);
  }

  private void requireReader(JointActivity activity, List<Partner> partners) {
    if (caller.is(Roles.DISPATCHER)) {
      return;
    }
    if (staff.isAny()) {
      caller.requireActsFor(activity.communityCode());
    } else if (partners.stream()
        .noneMatch(each -> caller.organizations().contains(each.universityCode()))) {
      throw Problem.forbidden("other-university");
    }
  }

  /**
   * What shows that it was held, for anyone.
   *
   * @param id the activity
   * @return no more than can be attached
   * @throws Problem 404 also for what was not held
   */
  @Transactional
  List<AttachmentView> evidence(UUID id) {
    requirePublic(id);
    return attachments.of(AttachmentSubject.JOINT_ACTIVITY, id);
  }

  @Transactional
  AttachmentFile file(UUID id, UUID attachment) {
    requirePublic(id);
    return attachments.file(AttachmentSubject.JOINT_ACTIVITY, id, attachment);
  }

  private void requirePublic(UUID id) {
    boolean isPublic =
        switch (activities.byId(id).orElseThrow(Problem::notFound).activity().status()) {
          case HELD, CLOSED -> true;
          case PLANNED, CANCELLED -> false;
        };
    if (!isPublic) {
      throw Problem.notFound();
    }
  }
}
