package io.boyuan.booking.space;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what somebody books; one person may be several. */
@Schema(description = "Resident, volunteer or organization / 居民、志愿者或组织")
public enum BookerKind {
  /** 居民. */
  RESIDENT,
  /** 志愿者. */
  VOLUNTEER,
  /** 组织: a coordinator who books for an organization, which pays. */
  ORGANIZATION
}
