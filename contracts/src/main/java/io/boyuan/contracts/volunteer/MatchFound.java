package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A need or a resource was published, and something fits it.
 *
 * @param listingId the need or resource
 * @param aggregateVersion version of the need or resource
 * @param kind {@code NEED} or {@code RESOURCE}
 * @param communityCode its community
 * @param organizationCode the organization that gives the resource, null when none
 * @param matches what fits it, best first
 * @param subscribers who wants to hear of it, as the subjects of their tokens
 * @param foundAt when it was found
 */
public record MatchFound(
    UUID listingId,
    long aggregateVersion,
    String kind,
    String communityCode,
    String organizationCode,
    List<Match> matches,
    List<UUID> subscribers,
    Instant foundAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.match-found.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return listingId;
  }

  /**
   * Something that fits.
   *
   * @param id the resource or team that fits the need, or the need that the resource fits
   * @param kind {@code NEED}, {@code RESOURCE} or {@code TEAM}
   * @param communityCode its community, null for a team
   * @param organizationCode the organization that gives the resource, null when none
   * @param score how well, 0 to 100
   */
  public record Match(
      UUID id, String kind, String communityCode, String organizationCode, int score) {}
}
