package io.boyuan.volunteer.programme;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** All runs of projects. */
@ApplicationScoped
class ProjectRuns {

  private final Sql sql;

  @Inject
  ProjectRuns(Sql sql) {
    this.sql = sql;
  }

  void add(ProjectRun run, UUID by) {
    sql.change(
        "insert into project_run (id, project_id, activity_id, community_code, run_by, created_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        run.id(),
        run.projectId(),
        run.activityId(),
        run.communityCode(),
        by,
        run.createdAt());
  }

  /** Newest first; served by project_run_project. */
  Page<ProjectRun> of(UUID project, PageRequest request) {
    var before = request.after(Cursor.END);
    var runs =
        sql.list(
            "select id, project_id, activity_id, community_code, created_at from project_run"
                + " where project_id = ? and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            row ->
                new ProjectRun(
                    row.id("id"),
                    row.id("project_id"),
                    row.id("activity_id"),
                    row.text("community_code"),
                    row.time("created_at")),
            project,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(runs, request, run -> new Cursor(run.createdAt(), run.id()));
  }
}
