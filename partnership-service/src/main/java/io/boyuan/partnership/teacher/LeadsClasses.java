package io.boyuan.partnership.teacher;

import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
   * Whether the caller is a teacher.
   *
   * @param teacherId who teaches
   * @return false also when nobody signed in
   */
  public boolean isTeacher(UUID teacherId) {
    return !caller.isAnonymous()
        && teachers
            .byId(teacherId)
            .filter(teacher -> teacher.personId().equals(caller.id()))
            .isPresent();
  }

  /**
   * Whether the caller is a teacher or staff.
   *
   * @param community whose academy
   * @param teacherId who teaches
   * @return false also when nobody signed in
   */
  public boolean isTeacherOrStaff(String community, UUID teacherId) {
    return staff.isOf(community) || isTeacher(teacherId);
  }

  /**
   * Refuses who is neither.
   *
   * @param community whose academy
   * @param teacherId who teaches
   * @throws Problem 404
   */
  public void require(String community, UUID teacherId) {
    if (!isTeacherOrStaff(community, teacherId)) {
      throw Problem.notFound();
    }
  }
}
