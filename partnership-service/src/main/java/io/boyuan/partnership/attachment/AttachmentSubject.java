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
  OUTCOME,
  /** An agreement, with which it is signed. */
  AGREEMENT,
  /** What one side of an agreement owes. */
  OBLIGATION,
  /** A joint activity. */
  JOINT_ACTIVITY,
  /** An inspection of a civility spot. */
  SPOT_INSPECTION,
  /** What is spent of a charity fund. */
  SPENDING
}
