package io.boyuan.grid.task;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What tasks hold on a person, and forgetting who it was (X3). */
@ApplicationScoped
public class ForgetInTasks {

  private static final int MOST = 10_000;

  private final Sql sql;

  @Inject
  ForgetInTasks(Sql sql) {
    this.sql = sql;
  }

  /**
   * All that is held on a person.
   *
   * @param person their id
   * @return the tasks they said were done
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Done> heldOn(UUID person) {
    // Served by matter_task_person.
    return sql.list(
        "select id, title, done_at, evidence from matter_task where done_by = ? limit " + MOST,
        row -> new Done(row.id("id"), row.text("title"), row.time("done_at"), row.text("evidence")),
        person);
  }

  /**
   * Forgets who it was; what was done stays.
   *
   * @param person their id
   * @param nobody an id that leads to nobody
   */
  @Transactional(Transactional.TxType.MANDATORY)
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
  public record Done(UUID taskId, String title, Instant doneAt, String evidence) {}
}
