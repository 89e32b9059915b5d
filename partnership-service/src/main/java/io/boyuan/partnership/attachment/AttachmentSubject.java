package io.boyuan.partnership.attachment;

/** What files are attached to. */
public enum AttachmentSubject {
  /** Somebody who applied to teach: what shows that they can. */
  TEACHER
}
