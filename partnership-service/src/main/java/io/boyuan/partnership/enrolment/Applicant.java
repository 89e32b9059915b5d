package io.boyuan.partnership.enrolment;

import io.boyuan.partnership.child.ChildView;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who would take part.
 *
 * @param personId who answers for it
 * @param childId the child they care for, null for themselves
 * @param name what the participant is called
 * @param birthDate when the participant was born, null when an adult did not say
 * @param saysOfAge whether a grown-up says that they are of age
 * @param isResident whether they live in the community
 */
record Applicant(
    UUID personId,
    UUID childId,
    String name,
    LocalDate birthDate,
    boolean saysOfAge,
    boolean isResident) {

  static Applicant child(ChildView child, boolean isResident) {
    return new Applicant(
        child.guardianId(), child.id(), child.name(), child.birthDate(), false, isResident);
  }

  UUID participantId() {
    return childId == null ? personId : childId;
  }
}
