package io.boyuan.partnership.attachment;

/** What files are attached to. */
public enum AttachmentSubject {
  /** A course of the academy. */
  COURSE,
  /** A proposal of a team. */
  PROPOSAL,
  /** A milestone of an award. */
  MILESTONE,
  /** What came of an award, for everybody. */
  OUTCOME
}
