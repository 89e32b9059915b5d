package io.boyuan.grid.task;

import io.boyuan.grid.matter.MatterEvent;
import io.boyuan.grid.matter.WorkOnMatter;
import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Staff give each party its tasks; a party takes some on itself (G7). */
@ApplicationScoped
class PlanTasks {

  private final WorkOnMatter matters;
  private final Tasks tasks;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Ids ids;

  @Inject
  PlanTasks(WorkOnMatter matters, Tasks tasks, AuditTrail trail, ActingParty acting, Ids ids) {
    this.matters = matters;
    this.tasks = tasks;
    this.trail = trail;
    this.acting = acting;
    this.ids = ids;
  }

  /**
   * Adds a task.
   *
   * @param matterId the matter it is for
   * @param plan what is to be done
   * @return the task
   * @throws Problem 400, 403 {@code not-your-party}, 404, 409 {@code matter-over}
   */
  @Transactional
  TaskView add(UUID matterId, TaskPlan plan) {
    String community = matters.hold(matterId);
    acting.requireManagesOrActsFor(community, plan.party());
    matters.requireOpen(matterId);
    var today = tasks.today();
    if (plan.dueOn().isBefore(today) || plan.dueOn().isAfter(today.plusYears(2))) {
      throw Problem.invalid("dueOn", "out-of-range");
    }
    var id = ids.next();
    tasks.add(id, matterId, community, plan);
    matters.countTasks(matterId, 1, 0);
    matters.note(matterId, community, MatterEvent.TASK_ADDED, plan.title());
    trail.record(
        Decision.of(community, "add-task", "matter-task", id).with("party", plan.party().name()));
    return tasks.byId(matterId, id).orElseThrow();
  }

  /**
   * Withdraws a task that need not be done any more.
   *
   * @param matterId the matter it is for
   * @param id the task
   * @param reason why
   * @return the task
   * @throws Problem 403 {@code other-community}, 404, 409 {@code task-over}
   */
  @Transactional
  TaskView withdraw(UUID matterId, UUID id, String reason) {
    String community = matters.hold(matterId);
    acting.requireManages(community);
    var task = tasks.byId(matterId, id).orElseThrow(Problem::notFound);
    if (task.doneAt() != null || task.withdrawn()) {
      throw Problem.conflict("task-over");
    }
    tasks.withdraw(id);
    matters.countTasks(matterId, -1, 0);
    matters.note(matterId, community, MatterEvent.TASK_WITHDRAWN, reason);
    trail.record(Decision.of(community, "withdraw-task", "matter-task", id).because(reason));
    return tasks.byId(matterId, id).orElseThrow();
  }

  @Transactional
  Page<TaskView> of(UUID matterId, PageRequest request) {
    acting.requireReads(matters.communityOf(matterId));
    return tasks.of(matterId, request);
  }

  @Transactional
  TaskView byId(UUID matterId, UUID id) {
    acting.requireReads(matters.communityOf(matterId));
    return tasks.byId(matterId, id).orElseThrow(Problem::notFound);
  }
}
