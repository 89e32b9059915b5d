package io.boyuan.partnership.enrolment;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is to take part.
 *
 * @param childId a child the caller cares for; none for the caller
 * @param consentSha256 for a child, the hash of the words that the caller consents to
 * @param birthDate for a grown-up, when the course asks for an age; it is not kept
 * @param ofAge for a grown-up who says no date of birth, that they are of age
 */
@Schema(name = "EnrolmentPlan")
record EnrolmentPlan(
    UUID childId,
    @Pattern(regexp = "[0-9a-f]{64}") String consentSha256,
    @Schema(examples = "1955-04-30") LocalDate birthDate,
    @Schema(examples = "true") Boolean ofAge) {

  boolean saysOfAge() {
    return Boolean.TRUE.equals(ofAge);
  }
}
