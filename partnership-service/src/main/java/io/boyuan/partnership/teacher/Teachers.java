package io.boyuan.partnership.teacher;

import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All teachers. */
@ApplicationScoped
public class Teachers {

  private static final String VIEW =
      "select id, community_code, person_id, name, kind, organization_code, subjects, about,"
          + " about_en, status, reason, unavailable, preferred, avoided, created_at, version"
          + " from teacher ";

  private final Sql sql;

  @Inject
  Teachers(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, TeacherPlan plan, UUID personId, String name, Instant now) {
    sql.change(
        "insert into teacher (id, community_code, person_id, name, kind, organization_code,"
            + " subjects, about, about_en, status, unavailable, preferred, avoided, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', '{}', '{}', ?)",
        id,
        plan.communityCode(),
        personId,
        name,
        plan.kind(),
        plan.organizationCode(),
        plan.subjects(),
        plan.about(),
        plan.aboutEn(),
        TeacherStatus.APPLIED,
        now);
  }

  void stand(UUID id, TeacherStatus status, String reason) {
    sql.change(
        "update teacher set status = ?, reason = ?, version = version + 1 where id = ?",
        status,
        reason,
        id);
  }

  void keep(UUID id, Availability availability) {
    sql.change(
        "update teacher set unavailable = ?, preferred = ?, avoided = ?, version = version + 1"
            + " where id = ?",
        WeekWindow.written(availability.unavailable()),
        WeekWindow.written(availability.preferred()),
        WeekWindow.written(availability.avoided()),
        id);
  }

  /**
   * A teacher.
   *
   * @param id the teacher
   * @return empty when there is none
   */
  public Optional<TeacherView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Teachers::viewOf, id);
  }

  /**
   * Some teachers by one statement.
   *
   * @param ids of teachers
   * @return those there are
   */
  public List<TeacherView> among(Collection<UUID> ids) {
    return sql.list(VIEW + "where id = any(?::uuid[])", Teachers::viewOf, ids);
  }

  Optional<TeacherView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", Teachers::viewOf, id);
  }

  /** In the order they applied; served by teacher_status. */
  Page<TeacherView> listed(String community, TeacherStatus status, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and status = ? and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            Teachers::viewOf,
            community,
            status,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private static TeacherView viewOf(Row row) {
    return new TeacherView(
        row.id("id"),
        row.text("community_code"),
        row.id("person_id"),
        row.text("name"),
        row.constant("kind", TeacherKind.class),
        row.text("organization_code"),
        row.texts("subjects"),
        row.text("about"),
        row.text("about_en"),
        row.constant("status", TeacherStatus.class),
        row.text("reason"),
        windows(row, "unavailable"),
        windows(row, "preferred"),
        windows(row, "avoided"),
        row.time("created_at"),
        row.bigNumber("version"));
  }

  private static List<WeekWindow> windows(Row row, String column) {
    return row.texts(column).stream().map(WeekWindow::read).toList();
  }
}
