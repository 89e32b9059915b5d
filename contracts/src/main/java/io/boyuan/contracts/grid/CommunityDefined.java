package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/**
 * A community exists, or what is known of it changed.
 *
 * @param communityId the community
 * @param aggregateVersion version of the community
 * @param code the code by which everybody refers to it
 * @param streetCode the street it belongs to
 * @param name its name in Chinese
 * @param nameEn its name in English
 */
public record CommunityDefined(
    UUID communityId,
    long aggregateVersion,
    String code,
    String streetCode,
    String name,
    String nameEn)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.community-defined.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return communityId;
  }
}
