package io.boyuan.partnership.teacher;

import io.boyuan.partnership.hours.WeekWindow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a teacher can teach.
 *
 * @param unavailable when they can't; no class is put there
 * @param preferred when they would like to; empty for no wish
 * @param avoided when they would rather not
 */
@Schema(name = "TeacherAvailability")
record Availability(
    @NotNull @Size(max = 30) List<@NotNull @Valid WeekWindow> unavailable,
    @NotNull @Size(max = 30) List<@NotNull @Valid WeekWindow> preferred,
    @NotNull @Size(max = 30) List<@NotNull @Valid WeekWindow> avoided) {

  void requireSound() {
    WeekWindow.requireSound("unavailable", unavailable);
    WeekWindow.requireSound("preferred", preferred);
    WeekWindow.requireSound("avoided", avoided);
  }
}
