package io.boyuan.volunteer.dispatch;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.SoundTime;
import io.boyuan.volunteer.catalogue.Urgency;
import io.boyuan.volunteer.shift.Requirements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People are asked for.
 *
 * @param communityCode where, a community or a village
 * @param title for what
 * @param category kind of service, community service when not said
 * @param place where exactly, in words; may be absent
 * @param location where exactly, on the map; may be absent, and goes with the words
 * @param startsAt from when
 * @param endsAt until when, within 24 hours
 * @param people how many
 * @param skills codes of what they must be able to do
 * @param trainings what they must have completed and still hold on that day
 * @param minAge the age they turn in that year, any when absent
 * @param maxAge the age they turn in that year, any when absent
 * @param urgency how much it presses, normally when not said
 */
@Schema(name = "OrderPlan")
record OrderPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "shanquan")
        String communityCode,
    @NotBlank @Size(max = 200) @Schema(examples = "重阳节为老服务") String title,
    @Schema(examples = "COMMUNITY_SERVICE") Category category,
    @Size(max = 200) @Schema(examples = "村文化礼堂") String place,
    @Valid Location location,
    @NotNull @Schema(examples = "2026-10-18T08:30:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-10-18T11:30:00+08:00") Instant endsAt,
    @NotNull @Min(1) @Max(500) @Schema(examples = "6") Integer people,
    @Size(max = 10) List<@NotBlank @Size(max = 40) String> skills,
    @Size(max = 10) List<@NotNull UUID> trainings,
    @Min(6) @Max(120) @Schema(examples = "18") Integer minAge,
    @Min(6) @Max(120) @Schema(examples = "70") Integer maxAge,
    @Schema(examples = "SOON") Urgency urgency) {

  OrderPlan {
    skills = skills == null ? List.of() : skills.stream().distinct().toList();
    trainings = trainings == null ? List.of() : trainings.stream().distinct().toList();
  }

  /**
   * What is asked for.
   *
   * @param now when
   * @throws Problem 400 {@code invalid-input}, 409 {@code begins-in-the-past}
   */
  WantedPeople wanted(Instant now) {
    SoundTime.require("endsAt", startsAt, endsAt);
    if (!startsAt.isAfter(now)) {
      throw Problem.conflict("begins-in-the-past");
    }
    var requirements =
        new Requirements(minAge, maxAge, trainings, skills, List.of(), null, null, null);
    if (minAge != null && maxAge != null && maxAge < minAge) {
      throw Problem.invalid("maxAge", "out-of-range");
    }
    return new WantedPeople(
        communityCode,
        title,
        category == null ? Category.COMMUNITY_SERVICE : category,
        placeOf(place, location, title),
        startsAt,
        endsAt,
        people,
        skills,
        requirements,
        urgency == null ? Urgency.NORMAL : urgency,
        WantedPeople.Origin.ITSELF);
  }

  static Place placeOf(String words, Location location, String otherwise) {
    if (words == null && location == null) {
      return null;
    }
    var name = words == null || words.isBlank() ? otherwise : words;
    return location == null
        ? new Place(name, null, null)
        : new Place(name, location.lat(), location.lng());
  }
}
