package io.boyuan.partnership.teacher;

import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** People apply to teach, show what they learned, and the community says who may (P5). */
@ApplicationScoped
class ApproveTeachers {

  private final Teachers teachers;
  private final Attachments attachments;
  private final CommunityStaff staff;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ApproveTeachers(
      Teachers teachers,
      Attachments attachments,
      CommunityStaff staff,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.teachers = teachers;
    this.attachments = attachments;
    this.staff = staff;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Applies to teach, or for somebody who asked staff to.
   *
   * @throws Problem 400, 403 {@code other-community} for staff of another, 409 {@code
   *     already-teacher}
   */
  @Transactional
  TeacherView apply(TeacherPlan plan) {
    plan.requireSound();
    var id = ids.next();
    if (plan.personId() == null) {
      teachers.add(id, plan, caller.id(), caller.name(), clock.instant());
    } else {
      staff.require(plan.communityCode());
      teachers.add(id, plan, plan.personId(), plan.name(), clock.instant());
      trail.record(Decision.of(plan.communityCode(), "propose-teacher", "teacher", id));
    }
    return teachers.byId(id).orElseThrow();
  }

  /**
   * Says whether somebody may teach.
   *
   * @throws Problem 403 {@code other-community}, {@code own-application}, 404, 409 {@code
   *     teacher-stands-otherwise}
   */
  @Transactional
  TeacherView decide(UUID id, TeacherStatus status, String reason) {
    var teacher = teachers.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(teacher.communityCode());
    if (teacher.personId().equals(caller.id())) {
      throw Problem.forbidden("own-application");
    }
    if (!teacher.status().next().contains(status)) {
      throw Problem.conflict("teacher-stands-otherwise").with("status", teacher.status());
    }
    teachers.stand(id, status, reason);
    trail.record(
        Decision.of(teacher.communityCode(), "decide-teacher", "teacher", id)
            .with("status", status)
            .because(reason));
    return teachers.byId(id).orElseThrow();
  }

  /**
   * Says when they can teach, as themselves or as staff.
   *
   * @throws Problem 400, 404 also for others, 412, 428
   */
  @Transactional
  TeacherView available(UUID id, Availability availability, String ifMatch) {
    availability.requireSound();
    var teacher = teachers.holding(id).orElseThrow(Problem::notFound);
    requireOwnOrStaff(teacher);
    EntityTags.require(ifMatch, teacher.version());
    teachers.keep(id, availability);
    return teachers.byId(id).orElseThrow();
  }

  /**
   * Attaches what shows that they can teach.
   *
   * @throws Problem 404 also for others, 409 {@code too-many-attachments}, 415 {@code
   *     attachment-format}
   */
  @Transactional
  AttachmentView attach(UUID id, String name, Upload upload) {
    requireOwnOrStaff(teachers.holding(id).orElseThrow(Problem::notFound));
    return attachments.add(AttachmentSubject.TEACHER, id, name, upload);
  }

  @Transactional
  TeacherView byId(UUID id) {
    var teacher = teachers.byId(id).orElseThrow(Problem::notFound);
    if (isOwnOrStaff(teacher)) {
      return teacher;
    }
    if (teacher.status() != TeacherStatus.APPROVED) {
      throw Problem.notFound();
    }
    return teacher.asEverybodySees();
  }

  /**
   * Teachers of a community; those who are not approved are for staff.
   *
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  Page<TeacherView> listed(String community, TeacherStatus status, PageRequest request) {
    boolean isStaff = staff.isOf(community);
    if (status != TeacherStatus.APPROVED && !isStaff) {
      throw Problem.forbidden("other-community");
    }
    var page = teachers.listed(community, status, request);
    return isStaff ? page : page.map(TeacherView::asEverybodySees);
  }

  /** Refuses with 404 who is neither the teacher nor staff. */
  @Transactional
  void requireReads(UUID id) {
    requireOwnOrStaff(teachers.byId(id).orElseThrow(Problem::notFound));
  }

  private void requireOwnOrStaff(TeacherView teacher) {
    if (!isOwnOrStaff(teacher)) {
      throw Problem.notFound();
    }
  }

  private boolean isOwnOrStaff(TeacherView teacher) {
    return staff.isOf(teacher.communityCode())
        || (!caller.isAnonymous() && teacher.personId().equals(caller.id()));
  }
}
