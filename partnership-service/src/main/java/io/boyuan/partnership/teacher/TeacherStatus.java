package io.boyuan.partnership.teacher;

import java.util.Set;

/** Whether a teacher may teach. */
public enum TeacherStatus {
  /** Waits for the community's answer. */
  APPLIED,
  /** May teach. */
  APPROVED,
  /** May not, and never did. */
  REFUSED,
  /** May not for now. */
  SUSPENDED;

  Set<TeacherStatus> next() {
    return switch (this) {
      case APPLIED -> Set.of(APPROVED, REFUSED);
      case APPROVED -> Set.of(SUSPENDED);
      case REFUSED, SUSPENDED -> Set.of(APPROVED);
    };
  }
}
