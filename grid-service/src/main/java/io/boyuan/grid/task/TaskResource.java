package io.boyuan.grid.task;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tasks of a matter over HTTP. */
@Path("/api/grid/v1/matters/{matter}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY, Roles.ADMIN})
@Tag(name = "Matters / 民生事项")
public class TaskResource {

  private final PlanTasks plan;
  private final FinishTask finish;

  @Inject
  TaskResource(PlanTasks plan, FinishTask finish) {
    this.plan = plan;
    this.finish = finish;
  }

  @GET
  @RolesAllowed({
    Roles.COMMUNITY_STAFF,
    Roles.OWNERS_COMMITTEE,
    Roles.PROPERTY,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "A matter's tasks, overdue ones marked / 任务列表")
  public Page<TaskView> list(
      @PathParam("matter") UUID matter, @Valid @BeanParam PageRequest request) {
    return plan.of(matter, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Add a task for a party / 添加任务")
  @APIResponse(
      responseCode = "201",
      description = "Added / 已添加",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  public Response add(@PathParam("matter") UUID matter, @NotNull @Valid TaskPlan task) {
    var added = plan.add(matter, task);
    return Response.created(URI.create("/api/grid/v1/matters/" + matter + "/tasks/" + added.id()))
        .entity(added)
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.COMMUNITY_STAFF,
    Roles.OWNERS_COMMITTEE,
    Roles.PROPERTY,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "One task / 任务详情")
  public TaskView get(@PathParam("matter") UUID matter, @PathParam("id") UUID id) {
    return plan.byId(matter, id);
  }

  @POST
  @Path("{id}/completion")
  @Operation(summary = "Say what was done, with evidence / 完成任务")
  public TaskView finish(
      @PathParam("matter") UUID matter,
      @PathParam("id") UUID id,
      @NotNull @Valid Completion completion) {
    return finish.finish(matter, id, completion.evidence(), completion.photos());
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Withdraw a task that need not be done / 撤销任务")
  public TaskView withdraw(
      @PathParam("matter") UUID matter,
      @PathParam("id") UUID id,
      @NotNull @Valid Withdrawal withdrawal) {
    return plan.withdraw(matter, id, withdrawal.reason());
  }

  /**
   * That a task is done.
   *
   * @param evidence what was done
   * @param photoIds photos of it, may be absent
   */
  @Schema(name = "TaskCompletion")
  record Completion(
      @NotBlank @Size(max = 2000) @Schema(examples = "已现场勘查并出具方案") String evidence,
      @Size(max = 10) List<@NotNull UUID> photoIds) {

    List<UUID> photos() {
      return photoIds == null ? List.of() : photoIds;
    }
  }

  /**
   * Why a task need not be done.
   *
   * @param reason for the matter's history
   */
  @Schema(name = "TaskWithdrawal")
  record Withdrawal(@NotBlank @Size(max = 500) @Schema(examples = "方案已变更") String reason) {}
}
