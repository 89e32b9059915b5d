package io.boyuan.partnership.attachment;

/** What files are attached to. */
public enum AttachmentSubject {
  /** A course of the academy. */
  COURSE
}
