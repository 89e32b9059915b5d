package io.boyuan.volunteer.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a need presses. */
@Schema(description = "How urgent / 紧急程度")
public enum Urgency {
  /** 一般. */
  NORMAL,
  /** 较急. */
  SOON,
  /** 紧急. */
  URGENT
}
