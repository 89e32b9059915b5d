package io.boyuan.volunteer.dispatch;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.SoundTime;
import io.boyuan.volunteer.catalogue.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an order is to be from now on. What is required of people stays as it is, as some accepted by
 * it.
 *
 * @param title for what
 * @param place where exactly, in words; may be absent
 * @param location where exactly, on the map; may be absent
 * @param startsAt from when
 * @param endsAt until when, within 24 hours
 * @param people how many, not fewer than have a place
 * @param urgency how much it presses
 */
@Schema(name = "OrderEdit")
record OrderEdit(
    @NotBlank @Size(max = 200) @Schema(examples = "重阳节为老服务") String title,
    @Size(max = 200) @Schema(examples = "村文化礼堂") String place,
    @Valid Location location,
    @NotNull @Schema(examples = "2026-10-18T09:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-10-18T12:00:00+08:00") Instant endsAt,
    @NotNull @Min(1) @Max(500) @Schema(examples = "8") Integer people,
    @NotNull @Schema(examples = "SOON") Urgency urgency) {

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    SoundTime.require("endsAt", startsAt, endsAt);
  }

  /** Whether people have to go elsewhere; that only its words are left out is no other place. */
  boolean isElsewhereThan(Place before) {
    var after = placeOrNull();
    if (before == null || after == null) {
      return before != null || after != null;
    }
    boolean isSaidOtherwise = place != null && !place.isBlank() && !place.equals(before.name());
    return isSaidOtherwise
        || !Objects.equals(after.lat(), before.lat())
        || !Objects.equals(after.lng(), before.lng());
  }

  Place placeOrNull() {
    return OrderPlan.placeOf(place, location, title);
  }
}
