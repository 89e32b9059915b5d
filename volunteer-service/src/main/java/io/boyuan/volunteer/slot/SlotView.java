package io.boyuan.volunteer.slot;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.UUID;

/**
 * A slot as it is shown.
 *
 * @param id the slot
 * @param talentId whose slot it is
 * @param communityCode the community they serve
 * @param place where
 * @param startsAt begin
 * @param endsAt end
 */
record SlotView(
    UUID id, UUID talentId, String communityCode, String place, Instant startsAt, Instant endsAt) {

  /**
   * Refuses what is done too late.
   *
   * @throws Problem 409 {@code slot-begun}
   */
  void requireAhead(Instant now) {
    if (!now.isBefore(startsAt)) {
      throw Problem.conflict("slot-begun");
    }
  }
}
