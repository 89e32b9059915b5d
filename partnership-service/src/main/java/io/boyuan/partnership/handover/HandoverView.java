package io.boyuan.partnership.handover;

import io.boyuan.platform.database.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A handover as it is shown.
 *
 * @param id the handover
 * @param spotId the spot
 * @param communityCode in which community
 * @param givingUniversity the university of the team that gives it
 * @param takingUniversity the university of the team that takes it, null when the community does
 * @param protocol in which state it is
 * @param givenByName who accepted it for the one who gives, null before
 * @param givenAt when, null before
 * @param takenByName who accepted it for the one who takes, null before
 * @param takenAt when, null before
 * @param isDone whether both accepted it
 * @param createdAt since when it is here
 */
@Schema(name = "SpotHandover")
record HandoverView(
    UUID id,
    UUID spotId,
    String communityCode,
    String givingUniversity,
    String takingUniversity,
    String protocol,
    String givenByName,
    Instant givenAt,
    String takenByName,
    Instant takenAt,
    boolean isDone,
    Instant createdAt) {

  static HandoverView of(Row row) {
    var given = row.time("given_at");
    var taken = row.time("taken_at");
    return new HandoverView(
        row.id("id"),
        row.id("spot_id"),
        row.text("community_code"),
        row.text("giving_university"),
        row.text("taking_university"),
        row.text("protocol"),
        row.text("given_by_name"),
        given,
        row.text("taken_by_name"),
        taken,
        given != null && taken != null,
        row.time("created_at"));
  }
}
