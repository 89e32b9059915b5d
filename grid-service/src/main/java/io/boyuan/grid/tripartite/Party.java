package io.boyuan.grid.tripartite;

import io.boyuan.contracts.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the three that solve an estate's matters together (G7). */
@Schema(description = "One of the three parties / 三方之一")
public enum Party {
  /** 社区. */
  COMMUNITY(Roles.COMMUNITY_STAFF),
  /** 业委会. */
  OWNERS_COMMITTEE(Roles.OWNERS_COMMITTEE),
  /** 物业. */
  PROPERTY(Roles.PROPERTY);

  private final String role;

  Party(String role) {
    this.role = role;
  }

  /**
   * Who acts for it.
   *
   * @return a realm role
   */
  public String role() {
    return role;
  }
}
