package io.boyuan.partnership.teacher;

import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Whether the caller teaches a class or is staff of its community. */
@RequestScoped
public class LeadsClasses {

  private final Teachers teachers;
  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  LeadsClasses(Teachers teachers, CommunityStaff staff, Caller caller) {
    this.teachers = teachers;
    this.staff = staff;
    this.caller = caller;
  }

  /**
   * Whether the caller is a teacher who may teach.
   *
   * @param teacherId who teaches
   * @return false also when nobody signed in
   */
  public boolean isTeacher(UUID teacherId) {
    return !caller.isAnonymous()
        && teachers
            .byId(teacherId)
            .filter(teacher -> teacher.status() == TeacherStatus.APPROVED)
            .filter(teacher -> teacher.personId().equals(caller.id()))
            .isPresent();
  }

  /**
   * Whether the caller is one of those who lead a class, or staff.
   *
   * @param community whose academy
   * @param teacherIds who lead it
   * @return false also when nobody signed in
   */
  public boolean isAnyOrStaff(String community, List<UUID> teacherIds) {
    return staff.isOf(community) || teacherIds.stream().anyMatch(this::isTeacher);
  }

  /**
   * Refuses who is neither.
   *
   * @param community whose academy
   * @param teacherId who teaches
   * @throws Problem 404
   */
  public void require(String community, UUID teacherId) {
    requireAny(community, List.of(teacherId));
  }

  /**
   * Refuses who neither leads a class nor is staff.
   *
   * @param community whose academy
   * @param teacherIds who lead it
   * @throws Problem 404
   */
  public void requireAny(String community, List<UUID> teacherIds) {
    if (!isAnyOrStaff(community, teacherIds)) {
      throw Problem.notFound();
    }
  }
}
