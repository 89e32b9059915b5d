package io.boyuan.volunteer.session;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who came to a session and who did not.
 *
 * @param marks one for each volunteer of whom something is said
 */
@Schema(name = "TrainingAttendance")
record AttendanceList(@NotEmpty @Size(max = 500) List<@NotNull @Valid Mark> marks) {

  /**
   * Whether somebody came.
   *
   * @param volunteerId who
   * @param attended whether they came
   */
  @Schema(name = "TrainingAttendanceMark")
  record Mark(@NotNull UUID volunteerId, @NotNull @Schema(examples = "true") Boolean attended) {}

  Set<UUID> volunteers() {
    return marks.stream().map(Mark::volunteerId).collect(Collectors.toSet());
  }

  Set<UUID> those(boolean whoAttended) {
    return marks.stream()
        .filter(mark -> mark.attended() == whoAttended)
        .map(Mark::volunteerId)
        .collect(Collectors.toSet());
  }

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (volunteers().size() < marks.size()) {
      throw Problem.invalid("marks", "one-mark-each");
    }
  }
}
