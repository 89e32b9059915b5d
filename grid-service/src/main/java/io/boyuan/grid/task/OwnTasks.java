package io.boyuan.grid.task;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What tasks hold on a person, and forgetting who it was (X3). */
@ApplicationScoped
class OwnTasks implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnTasks(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "tasks";
  }

  @Override
  public Set<String> columns() {
    return Set.of("matter_task.done_by", "matter_task.done_by_name");
  }

  @Override
  public List<Done> of(UUID person) {
    // Served by matter_task_person.
    return sql.list(
        "select id, title, done_at, evidence from matter_task where done_by = ? limit " + MOST,
        row -> new Done(row.id("id"), row.text("title"), row.time("done_at"), row.text("evidence")),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update matter_task set done_by = ?, done_by_name = null where done_by = ?",
        nobody,
        person);
  }

  /**
   * A task that a person said was done.
   *
   * @param taskId the task
   * @param title what was to be done
   * @param doneAt when they said so
   * @param evidence what they said
   */
  record Done(UUID taskId, String title, Instant doneAt, String evidence) {}
}
