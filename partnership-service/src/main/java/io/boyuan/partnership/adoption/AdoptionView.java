package io.boyuan.partnership.adoption;

import io.boyuan.platform.database.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A team looks after a spot for a period.
 *
 * @param id the adoption
 * @param spotId the spot
 * @param communityCode in which community
 * @param teamCode the team
 * @param universityCode the university it belongs to
 * @param fromOn first day
 * @param endsOn last day
 * @param status where it stands
 * @param reason why it ended before its time or did not begin, null when neither
 * @param createdAt since when it is here
 */
@Schema(name = "SpotAdoption")
public record AdoptionView(
    UUID id,
    UUID spotId,
    String communityCode,
    String teamCode,
    String universityCode,
    LocalDate fromOn,
    LocalDate endsOn,
    Status status,
    String reason,
    Instant createdAt) {

  /** Where an adoption stands. */
  public enum Status {
    /** Its first day is ahead. */
    PLANNED,
    ACTIVE,
    ENDED,
    /** It never began. */
    CANCELLED
  }

  static AdoptionView of(Row row) {
    return new AdoptionView(
        row.id("id"),
        row.id("spot_id"),
        row.text("community_code"),
        row.text("team_code"),
        row.text("university_code"),
        row.date("from_on"),
        row.date("ends_on"),
        row.constant("status", Status.class),
        row.text("reason"),
        row.time("created_at"));
  }
}
