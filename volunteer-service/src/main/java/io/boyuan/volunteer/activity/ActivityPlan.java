package io.boyuan.volunteer.activity;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.SoundTime;
import io.boyuan.volunteer.shift.Recurrence;
import io.boyuan.volunteer.shift.Requirements;
import io.boyuan.volunteer.shift.ShiftRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a coordinator asks for: an activity with its posts and their shifts.
 *
 * @param title what it is called
 * @param category kind of service, {@code OTHER} when not said
 * @param communityCode the community it serves
 * @param place where it is, may be absent
 * @param description what it is about, may be absent
 * @param draft whether nobody but those in charge sees it yet
 * @param visibleFrom from when on anybody sees it, at once when absent
 * @param rules what holds for signing up and checking in, may be absent
 * @param posts its posts, at least one
 */
@Schema(name = "ActivityPlan")
record ActivityPlan(
    @NotBlank @Size(max = 200) @Schema(examples = "周末文明巡查") String title,
    @Schema(examples = "CIVILITY_PATROL") Category category,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @Valid Place place,
    @Size(max = 5000) @Schema(examples = "两人一组，引导行人遵守信号") String description,
    @Schema(examples = "false") Boolean draft,
    @Schema(examples = "2026-03-01T12:00:00+08:00") Instant visibleFrom,
    @Valid ShiftRules rules,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid PostPlan> posts) {

  Category categoryOrOther() {
    return category == null ? Category.OTHER : category;
  }

  boolean isDraft() {
    return Boolean.TRUE.equals(draft);
  }

  ShiftRules rulesOrNone() {
    return rules == null ? ShiftRules.NONE : rules;
  }

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSoundShifts() {
    for (int p = 0; p < posts.size(); p++) {
      posts.get(p).requirementsOrNone().requireSound("posts[" + p + "].requirements");
      if (posts.get(p).shifts().isEmpty() && posts.get(p).recurrence() == null) {
        throw Problem.invalid("posts[" + p + "].shifts", "required");
      }
      for (int s = 0; s < posts.get(p).shifts().size(); s++) {
        posts.get(p).shifts().get(s).requireSound("posts[" + p + "].shifts[" + s + "].endsAt");
      }
    }
  }

  /**
   * A role in the activity.
   *
   * @param name what it is called
   * @param category kind of service, as the activity's when not said
   * @param capacity how many serve at a time
   * @param shifts its dated slots, may be absent when there is a recurrence
   * @param recurrence by which rule it has further ones, may be absent
   * @param requirements what it requires of who takes it, may be absent
   */
  @Schema(name = "PostPlan")
  record PostPlan(
      @NotBlank @Size(max = 200) @Schema(examples = "路口引导") String name,
      @Schema(examples = "CIVILITY_PATROL") Category category,
      @NotNull @Min(1) @Max(10_000) @Schema(examples = "10") Integer capacity,
      @Size(max = 200) List<@NotNull @Valid ShiftPlan> shifts,
      @Valid Recurrence recurrence,
      @Valid Requirements requirements) {

    PostPlan {
      shifts = shifts == null ? List.of() : shifts;
    }

    Requirements requirementsOrNone() {
      return requirements == null ? Requirements.NONE : requirements;
    }
  }

  /**
   * A dated slot.
   *
   * @param startsAt begin
   * @param endsAt end, after the begin and within 24 hours of it
   */
  @Schema(name = "ShiftPlan")
  record ShiftPlan(
      @NotNull @Schema(examples = "2026-03-07T09:00:00+08:00") Instant startsAt,
      @NotNull @Schema(examples = "2026-03-07T11:00:00+08:00") Instant endsAt) {

    void requireSound(String field) {
      SoundTime.require(field, startsAt, endsAt);
    }
  }
}
