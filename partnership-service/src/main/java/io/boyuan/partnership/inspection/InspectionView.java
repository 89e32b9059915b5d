package io.boyuan.partnership.inspection;

import io.boyuan.platform.database.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inspection as it is shown.
 *
 * @param id the inspection
 * @param spotId the spot
 * @param communityCode in which community
 * @param teamCode the team that looked after it then, null when none did
 * @param universityCode the university of that team, null without one
 * @param checklistVersion by which version of the checklist
 * @param inspectedAt when
 * @param inspectorName who
 * @param points how many points it got
 * @param most how many it could get
 * @param passed whether that was enough
 * @param words what else was said, or null
 * @param mendBy until when it must be mended, null when there is nothing to mend
 * @param mendedAt when an inspection found it mended, null before
 * @param reinspects the inspection whose findings were looked at again, null for none
 * @param marks of each item, in the order of the checklist
 */
@Schema(name = "SpotInspection")
record InspectionView(
    UUID id,
    UUID spotId,
    String communityCode,
    String teamCode,
    String universityCode,
    int checklistVersion,
    Instant inspectedAt,
    String inspectorName,
    int points,
    int most,
    boolean passed,
    String words,
    LocalDate mendBy,
    Instant mendedAt,
    UUID reinspects,
    List<InspectionPlan.Mark> marks) {

  static InspectionView of(Row row) {
    return new InspectionView(
        row.id("id"),
        row.id("spot_id"),
        row.text("community_code"),
        row.text("team_code"),
        row.text("university_code"),
        row.number("checklist_version"),
        row.time("inspected_at"),
        row.text("inspector_name"),
        row.number("points"),
        row.number("most"),
        row.flag("passed"),
        row.text("words"),
        row.date("mend_by"),
        row.time("mended_at"),
        row.id("reinspects_id"),
        marks(row));
  }

  private static List<InspectionPlan.Mark> marks(Row row) {
    var points = row.texts("mark_points");
    var findings = row.texts("mark_findings");
    return IntStream.range(0, points.size())
        .mapToObj(
            i ->
                new InspectionPlan.Mark(
                    Integer.valueOf(points.get(i)),
                    findings.get(i).isEmpty() ? null : findings.get(i)))
        .toList();
  }
}
