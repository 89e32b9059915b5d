package io.boyuan.partnership.yearplan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A community's plan of joint activities for a year.
 *
 * @param id the plan
 * @param communityCode whose plan
 * @param year which year
 * @param words what the year is to bring
 * @param activities how many joint activities are planned in it
 * @param adoptedAt since when it is adopted, null while it is a draft
 * @param createdAt since when it is here
 */
@Schema(name = "JointYearPlan")
record YearPlanView(
    UUID id,
    String communityCode,
    int year,
    String words,
    int activities,
    Instant adoptedAt,
    Instant createdAt) {

  boolean isDraft() {
    return adoptedAt == null;
  }
}
