package io.boyuan.partnership.joint;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a joint activity.
 *
 * @param communityCode whose activity
 * @param planId the yearly plan it is planned in, absent when it is outside of one
 * @param line which of the three lines
 * @param names what it is called
 * @param purpose what for
 * @param place where
 * @param startsAt begin
 * @param endsAt end
 * @param volunteerActivityId the activity of volunteering whose minutes count for it, may be absent
 * @param partners who does it with the community
 * @param budget what it costs
 */
@Schema(name = "JointActivityPlan")
record ActivityPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    UUID planId,
    @NotNull @Schema(examples = "CIVILITY") Line line,
    @NotNull @Valid Names names,
    @NotBlank @Size(max = 2000) @Schema(examples = "共创文明楼道") String purpose,
    @NotBlank @Size(max = 200) @Schema(examples = "博园社区广场") String place,
    @NotNull @Schema(examples = "2026-03-07T09:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-07T11:00:00+08:00") Instant endsAt,
    UUID volunteerActivityId,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Partner> partners,
    @NotNull @Size(max = 50) List<@NotNull @Valid BudgetLine> budget) {

  private static final Duration LONGEST = Duration.ofDays(31);

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (!endsAt.isAfter(startsAt)) {
      throw Problem.invalid("endsAt", "end-after-start");
    }
    if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
      throw Problem.invalid("endsAt", "out-of-range");
    }
    for (int i = 0; i < partners.size(); i++) {
      if (partners.get(i).universityCode() == null && partners.get(i).teamCode() == null) {
        throw Problem.invalid("partners[" + i + "]", "university-or-team");
      }
    }
  }
}
