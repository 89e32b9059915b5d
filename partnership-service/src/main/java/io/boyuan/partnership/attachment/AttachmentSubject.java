package io.boyuan.partnership.attachment;

/** What files are attached to. */
public enum AttachmentSubject {
  /** Somebody who applied to teach: what shows that they can. */
  TEACHER,
  /** A proposal of a team. */
  PROPOSAL,
  /** What was agreed with a team. */
  AWARD,
  /** A milestone of an award. */
  MILESTONE,
  /** What came of an award, for everybody. */
  OUTCOME
}
