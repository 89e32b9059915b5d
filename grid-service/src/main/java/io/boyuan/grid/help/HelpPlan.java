package io.boyuan.grid.help;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which hands are needed.
 *
 * @param people how many
 * @param startsAt from when
 * @param endsAt until when, within 24 hours
 * @param skills codes of skills they should have, none when absent
 * @param urgency {@code NORMAL} when absent
 * @param place where exactly, in words; where the request is when absent
 */
@Schema(name = "HelpPlan")
record HelpPlan(
    @NotNull @Min(1) @Max(200) @Schema(examples = "3") Integer people,
    @NotNull @Schema(examples = "2026-03-08T14:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-08T16:00:00+08:00") Instant endsAt,
    @Size(max = 10) List<@NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String> skills,
    Urgency urgency,
    @Size(max = 200) @Schema(examples = "博园小区3幢") String place) {

  /** How much it presses. */
  enum Urgency {
    /** 普通. */
    NORMAL,
    /** 尽快. */
    SOON,
    /** 紧急. */
    URGENT
  }

  List<String> skillsOrNone() {
    return skills == null ? List.of() : skills;
  }

  Urgency urgencyOrNormal() {
    return urgency == null ? Urgency.NORMAL : urgency;
  }
}
