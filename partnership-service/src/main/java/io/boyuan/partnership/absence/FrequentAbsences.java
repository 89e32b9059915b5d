package io.boyuan.partnership.absence;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who was absent so often without a notice that staff ask after them. */
@ApplicationScoped
class FrequentAbsences {

  private static final String VIEW =
      "select f.enrolment_id, f.course_id, e.person_id, e.participant_name, f.absences, f.told_at"
          + " from frequent_absence f join enrolment e on e.id = f.enrolment_id ";

  private final Sql sql;

  @Inject
  FrequentAbsences(Sql sql) {
    this.sql = sql;
  }

  /** Counts again for those who are known already; served by attendance's primary key. */
  void count(List<UUID> enrolmentIds) {
    sql.change(
        "update frequent_absence f set absences = (select count(*) from attendance a"
            + " where a.enrolment_id = f.enrolment_id and a.presence = 'ABSENT')"
            + " where f.enrolment_id = any(?::uuid[])",
        enrolmentIds);
  }

  /**
   * Finds those who are there for the first time.
   *
   * @return their enrolments, each once and never again
   */
  List<UUID> find(List<UUID> enrolmentIds, int from, Instant now) {
    return sql.list(
        """
        insert into frequent_absence (enrolment_id, course_id, community_code, absences, told_at)
        select e.id, e.course_id, e.community_code, count(*), ?
        from attendance a join enrolment e on e.id = a.enrolment_id
        where a.enrolment_id = any(?::uuid[]) and a.presence = 'ABSENT'
        group by e.id having count(*) >= ?
        on conflict do nothing
        returning enrolment_id""",
        row -> row.id("enrolment_id"),
        now,
        enrolmentIds,
        from);
  }

  List<FrequentAbsence> among(List<UUID> enrolmentIds) {
    return sql.list(
        VIEW + "where f.enrolment_id = any(?::uuid[])", FrequentAbsences::viewOf, enrolmentIds);
  }

  /** In the order they were told; served by frequent_absence_community. */
  Page<FrequentAbsence> listed(String community, int from, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where f.community_code = ? and f.absences >= ?"
                + " and (f.told_at, f.enrolment_id) > (?, ?)"
                + " order by f.told_at, f.enrolment_id limit ?",
            FrequentAbsences::viewOf,
            community,
            from,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, row -> new Cursor(row.toldAt(), row.enrolmentId()));
  }

  private static FrequentAbsence viewOf(Row row) {
    return new FrequentAbsence(
        row.id("enrolment_id"),
        row.id("course_id"),
        row.id("person_id"),
        row.text("participant_name"),
        row.number("absences"),
        row.time("told_at"));
  }
}
