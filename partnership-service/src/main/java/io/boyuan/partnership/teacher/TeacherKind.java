package io.boyuan.partnership.teacher;

/** Where a teacher comes from (P5). */
public enum TeacherKind {
  /** 高校教师: teaches or studies at a university. */
  UNIVERSITY,
  /** 达人: a resident with a craft. */
  TALENT,
  /** 社会组织: sent by a social organization. */
  ORGANIZATION
}
