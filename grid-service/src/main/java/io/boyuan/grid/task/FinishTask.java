package io.boyuan.grid.task;

import io.boyuan.grid.matter.MatterEvent;
import io.boyuan.grid.matter.WorkOnMatter;
import io.boyuan.grid.photo.PhotoSubject;
import io.boyuan.grid.photo.Photos;
import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A party, or staff in its stead, says what it did, with evidence (G7). */
@ApplicationScoped
class FinishTask {

  private final WorkOnMatter matters;
  private final Tasks tasks;
  private final Photos photos;
  private final AuditTrail trail;
  private final ActingParty acting;

  @Inject
  FinishTask(
      WorkOnMatter matters, Tasks tasks, Photos photos, AuditTrail trail, ActingParty acting) {
    this.matters = matters;
    this.tasks = tasks;
    this.photos = photos;
    this.trail = trail;
    this.acting = acting;
  }

  /**
   * Marks a task as done.
   *
   * @param matterId the matter it is for
   * @param id the task
   * @param evidence what was done
   * @param photoIds photos of it, by id
   * @return the task
   * @throws Problem 403 {@code not-your-party}, 404, 409 {@code matter-over}, {@code task-over},
   *     {@code unknown-photo}, {@code too-many-photos}
   */
  @Transactional
  TaskView finish(UUID matterId, UUID id, String evidence, List<UUID> photoIds) {
    String community = matters.hold(matterId);
    var task = tasks.byId(matterId, id).orElseThrow(Problem::notFound);
    acting.requireManagesOrActsFor(community, task.party());
    matters.requireOpen(matterId);
    if (task.doneAt() != null || task.withdrawn()) {
      throw Problem.conflict("task-over");
    }
    tasks.finish(id, acting.callerId(), acting.callerName(), evidence, photoIds);
    photos.attach(photoIds, acting.callerId(), PhotoSubject.TASK, id);
    matters.countTasks(matterId, 0, 1);
    matters.note(matterId, community, MatterEvent.TASK_DONE, task.title());
    trail.record(Decision.of(community, "finish-task", "matter-task", id));
    return tasks.byId(matterId, id).orElseThrow();
  }
}
