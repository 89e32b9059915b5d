package io.boyuan.partnership.inspection;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All inspections. */
@ApplicationScoped
class Inspections {

  private static final String VIEW =
      "select id, spot_id, community_code, team_code, university_code, checklist_version,"
          + " inspected_at, inspector_name, points, most, passed, words, mend_by, mended_at,"
          + " reinspects_id, mark_points::text[] as mark_points, mark_findings"
          + " from spot_inspection ";

  private final Sql sql;

  @Inject
  Inspections(Sql sql) {
    this.sql = sql;
  }

  void add(InspectionView inspection, UUID inspector, LocalDate day) {
    sql.change(
        "insert into spot_inspection (id, spot_id, community_code, team_code, university_code,"
            + " checklist_version, inspected_at, day, inspector_id, inspector_name, points, most,"
            + " passed, words, mend_by, reinspects_id, mark_points, mark_findings)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        inspection.id(),
        inspection.spotId(),
        inspection.communityCode(),
        inspection.teamCode(),
        inspection.universityCode(),
        inspection.checklistVersion(),
        inspection.inspectedAt(),
        day,
        inspector,
        inspection.inspectorName(),
        inspection.points(),
        inspection.most(),
        inspection.passed(),
        inspection.words(),
        inspection.mendBy(),
        inspection.reinspects(),
        inspection.marks().stream().map(InspectionPlan.Mark::points).toList(),
        inspection.marks().stream()
            .map(mark -> mark.finding() == null ? "" : mark.finding())
            .toList());
  }

  /** What an inspection found, and what those found that it looked at again. */
  void mended(UUID id, Instant at) {
    sql.change(
        """
        with recursive chain as (
          select id, reinspects_id from spot_inspection where id = ?
          union all
          select p.id, p.reinspects_id
          from spot_inspection p join chain c on p.id = c.reinspects_id)
        update spot_inspection set mended_at = ?
        where id in (select id from chain) and mended_at is null
        """,
        id,
        at);
  }

  Optional<InspectionView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", InspectionView::of, id);
  }

  /** The inspection, held until the end of the transaction. */
  Optional<InspectionView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", InspectionView::of, id);
  }

  /** Latest first; served by spot_inspection_spot. */
  Page<InspectionView> ofSpot(UUID spotId, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where spot_id = ? and (inspected_at, id) < (?, ?)"
                + " order by inspected_at desc, id desc limit ?",
            InspectionView::of,
            spotId,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.inspectedAt(), view.id()));
  }

  /** Not mended, earliest inspected first; served by spot_inspection_unmended. */
  Page<InspectionView> unmended(String community, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and mend_by is not null and mended_at is null"
                + " and (inspected_at, id) > (?, ?) order by inspected_at, id limit ?",
            InspectionView::of,
            community,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.inspectedAt(), view.id()));
  }
}
