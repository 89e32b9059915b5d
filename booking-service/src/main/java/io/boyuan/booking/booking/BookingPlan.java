package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wants to book.
 *
 * @param spaceId the space
 * @param startsAt begin
 * @param endsAt end, after the begin and within 24 hours of it
 * @param attendees how many people come, one when not said
 * @param seats the seats that are wanted in a space with seats, any when not said
 * @param organizationCode the organization it is for and that pays, oneself when not said
 * @param hold true to have it kept for a while and confirm later; it is paid at once when not said
 */
@Schema(name = "BookingPlan")
record BookingPlan(
    @NotNull UUID spaceId,
    @NotNull @Schema(examples = "2026-03-07T14:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-07T16:00:00+08:00") Instant endsAt,
    @Min(1) @Max(10_000) @Schema(examples = "4") Integer attendees,
    @Size(max = 100) List<@NotNull @Min(1) @Max(1000) Integer> seats,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu-youth")
        String organizationCode,
    @Schema(examples = "false") Boolean hold) {

  /**
   * The time that is wanted.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  Interval soundTime(Instant now) {
    return SoundTime.of(startsAt, endsAt, now);
  }

  /**
   * The seats that are wanted.
   *
   * @throws Problem 400 {@code invalid-input} unless there is one for each who comes
   */
  List<Integer> soundSeats(Space space) {
    if (seats == null || seats.isEmpty()) {
      return List.of();
    }
    boolean oneEach = seats.stream().distinct().count() == people() && seats.size() == people();
    if (!oneEach || !space.seats().containsAll(seats)) {
      throw Problem.invalid("seats", "seats");
    }
    return seats;
  }

  boolean isHold() {
    return hold != null && hold;
  }

  int people() {
    return attendees == null ? 1 : attendees;
  }
}
