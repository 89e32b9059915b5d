package io.boyuan.partnership.attendance;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who was at a session, as its teacher or staff say.
 *
 * @param marks one for each participant
 * @param reason why it is said late; only then
 */
@Schema(name = "AttendanceList")
record AttendanceList(
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Mark> marks,
    @Size(max = 500) @Schema(examples = "纸质签到表核对后更正") String reason) {

  /**
   * One of them.
   *
   * @param enrolmentId who takes part
   * @param presence whether they were there
   */
  @Schema(name = "AttendanceMark")
  record Mark(
      @NotNull UUID enrolmentId, @NotNull @Schema(examples = "PRESENT") Presence presence) {}

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (enrolmentIds().stream().distinct().count() < marks.size()) {
      throw Problem.invalid("marks", "one-each");
    }
  }

  List<UUID> enrolmentIds() {
    return marks.stream().map(Mark::enrolmentId).toList();
  }

  boolean hasReason() {
    return reason != null && !reason.isBlank();
  }
}
