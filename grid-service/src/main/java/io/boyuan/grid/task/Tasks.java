package io.boyuan.grid.task;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All tasks. */
@ApplicationScoped
class Tasks {

  private static final String VIEW =
      "select id, matter_id, party, title, due_on, done_at, done_by_name, evidence,"
          + " photo_ids::text[] as photo_ids, withdrawn_at, created_at from matter_task ";

  private final Sql sql;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Tasks(Sql sql, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.clock = clock;
    this.zone = settings.zone();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  void add(UUID id, UUID matterId, String community, TaskPlan plan) {
    sql.change(
        "insert into matter_task (id, matter_id, community_code, party, title, due_on, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        matterId,
        community,
        plan.party(),
        plan.title(),
        plan.dueOn(),
        clock.instant());
  }

  Optional<TaskView> byId(UUID matterId, UUID id) {
    return sql.first(VIEW + "where id = ? and matter_id = ?", this::viewOf, id, matterId);
  }

  void finish(UUID id, UUID by, String byName, String evidence, List<UUID> photos) {
    sql.change(
        "update matter_task set done_at = ?, done_by = ?, done_by_name = ?, evidence = ?,"
            + " photo_ids = ?::uuid[] where id = ?",
        clock.instant(),
        by,
        byName,
        evidence,
        photos,
        id);
  }

  void withdraw(UUID id) {
    sql.change("update matter_task set withdrawn_at = ? where id = ?", clock.instant(), id);
  }

  /** In the order they were added; served by matter_task_matter. */
  Page<TaskView> of(UUID matterId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where matter_id = ? and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            this::viewOf,
            matterId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, task -> new Cursor(task.createdAt(), task.id()));
  }

  private TaskView viewOf(Row row) {
    Instant doneAt = row.time("done_at");
    boolean isWithdrawn = !row.isMissing("withdrawn_at");
    LocalDate dueOn = row.date("due_on");
    LocalDate until = doneAt == null ? today() : LocalDate.ofInstant(doneAt, zone);
    return new TaskView(
        row.id("id"),
        row.id("matter_id"),
        row.constant("party", Party.class),
        row.text("title"),
        dueOn,
        !isWithdrawn && until.isAfter(dueOn),
        doneAt,
        row.text("done_by_name"),
        row.text("evidence"),
        row.texts("photo_ids").stream().map(UUID::fromString).toList(),
        isWithdrawn,
        row.time("created_at"));
  }
}
