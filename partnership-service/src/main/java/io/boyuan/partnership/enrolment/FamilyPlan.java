package io.boyuan.partnership.enrolment;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Children who take part together, or not at all.
 *
 * @param places one for each child and course
 */
@Schema(name = "FamilyEnrolmentPlan")
record FamilyPlan(@NotEmpty @Size(max = 10) List<@NotNull @Valid Place> places) {

  /**
   * A child in a course.
   *
   * @param courseId the course
   * @param childId a child the caller cares for
   * @param consentSha256 the hash of the words that the caller consents to
   */
  @Schema(name = "FamilyEnrolmentPlace")
  record Place(
      @NotNull UUID courseId,
      @NotNull UUID childId,
      @NotNull @Pattern(regexp = "[0-9a-f]{64}") String consentSha256) {}

  void requireSound() {
    if (new HashSet<>(places).size() < places.size()) {
      throw Problem.invalid("places", "one-each");
    }
  }

  /** In one order, so that families do not wait for each other. */
  List<UUID> courses() {
    return places.stream().map(Place::courseId).distinct().sorted().toList();
  }
}
