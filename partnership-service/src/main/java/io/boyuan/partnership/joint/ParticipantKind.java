package io.boyuan.partnership.joint;

/** Who takes part in a joint activity. */
enum ParticipantKind {
  STUDENTS,
  UNIVERSITY_TEACHERS,
  RESIDENTS,
  CHILDREN,
  SENIORS,
  PARTY_MEMBERS,
  OTHERS
}
