package io.boyuan.grid.dutypost;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who claimed a post, as the community's staff see it.
 *
 * @param id the claim
 * @param postId the post
 * @param memberId the membership
 * @param name what the member is called, masked; null for who was forgotten
 * @param claimedAt since when
 * @param endedAt until when, null while it stands
 */
@Schema(name = "DutyPostClaimView")
record ClaimView(
    UUID id,
    UUID postId,
    UUID memberId,
    @Schema(nullable = true, examples = "周**") String name,
    Instant claimedAt,
    @Schema(nullable = true) Instant endedAt) {

  ClaimView named(String called) {
    return new ClaimView(id, postId, memberId, called, claimedAt, endedAt);
  }
}
