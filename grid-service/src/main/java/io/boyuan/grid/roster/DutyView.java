package io.boyuan.grid.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A duty as its member and the community's staff see it.
 *
 * @param id the duty
 * @param memberId the membership, null for who was forgotten or left, until another takes it
 * @param name what the member is called, masked; in lists for staff only
 * @param day the day
 * @param startsAt when it begins
 * @param minutes how long it is
 * @param content what it is called
 * @param status where it stands
 */
@Schema(name = "DutyView")
record DutyView(
    UUID id,
    @Schema(nullable = true) UUID memberId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "周**") String name,
    LocalDate day,
    Instant startsAt,
    int minutes,
    String content,
    Duty.Status status) {

  DutyView named(String called) {
    return new DutyView(id, memberId, called, day, startsAt, minutes, content, status);
  }
}
