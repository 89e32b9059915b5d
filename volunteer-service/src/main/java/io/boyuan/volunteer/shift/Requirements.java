package io.boyuan.volunteer.shift;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.person.Gender;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a post requires of who takes it, on the day of the shift.
 *
 * @param minAge the age they turn in that year, any when absent
 * @param maxAge the age they turn in that year, any when absent
 * @param trainings what they must have completed and still hold
 * @param skills what they must be able to do
 * @param organizations to one of which they must belong, any when empty
 * @param gender only where the law allows to ask for it
 * @param genderReason why it may be asked for, needed with the gender
 * @param minReliability of a hundred promises, how many they kept in the last year
 */
@Schema(name = "Requirements")
public record Requirements(
    @Min(6) @Max(120) @Schema(examples = "16") Integer minAge,
    @Min(6) @Max(120) @Schema(examples = "70") Integer maxAge,
    @Size(max = 10) List<@NotNull UUID> trainings,
    @Size(max = 10) List<@NotBlank @Size(max = 40) String> skills,
    @Size(max = 20) List<@NotBlank @Size(max = 40) String> organizations,
    Gender gender,
    @Size(max = 200) String genderReason,
    @Min(1) @Max(100) Integer minReliability) {

  /** Nothing is required. */
  public static final Requirements NONE =
      new Requirements(null, null, List.of(), List.of(), List.of(), null, null, null);

  public Requirements {
    trainings = trainings == null ? List.of() : List.copyOf(trainings);
    skills = skills == null ? List.of() : List.copyOf(skills);
    organizations = organizations == null ? List.of() : List.copyOf(organizations);
  }

  /**
   * Checks what single fields can't tell.
   *
   * @param field where they stand in the input
   * @throws Problem 400 {@code invalid-input}
   */
  public void requireSound(String field) {
    if (minAge != null && maxAge != null && maxAge < minAge) {
      throw Problem.invalid(field + ".maxAge", "out-of-range");
    }
    if (gender != null && (genderReason == null || genderReason.isBlank())) {
      throw Problem.invalid(field + ".genderReason", "required");
    }
  }
}
