package io.boyuan.volunteer.assignment;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assignments and their answers over HTTP. */
@Path("/api/dispatch/v1/assignments")
@RunOnVirtualThread
@Tag(name = "Dispatch / 街道调度")
public class AssignmentResource {

  private final FindAssignments find;
  private final AnswerAssignment answers;

  @Inject
  AssignmentResource(FindAssignments find, AnswerAssignment answers) {
    this.find = find;
    this.answers = answers;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Whom of my organization is asked, latest first / 本组织成员的派单")
  public Page<AssignmentView> list(
      @QueryParam("organization") @NotBlank @Size(max = 40) @Parameter(example = "wzu")
          String organization,
      @Valid @BeanParam PageRequest request) {
    return find.of(organization, request);
  }

  @POST
  @Path("{id}/acceptance")
  @RolesAllowed({Roles.VOLUNTEER, Roles.TALENT, Roles.COORDINATOR})
  @Operation(summary = "Accept: a place in the order's shift / 接受派单")
  public AssignmentView accept(@PathParam("id") UUID id) {
    return answers.accept(id);
  }

  @POST
  @Path("{id}/refusal")
  @RolesAllowed({Roles.VOLUNTEER, Roles.TALENT, Roles.COORDINATOR})
  @Operation(summary = "Refuse: the next best is asked / 婉拒派单，自动询问下一位")
  public AssignmentView refuse(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    return answers.refuse(id, because.reason());
  }

  @POST
  @Path("{id}/stepping-back")
  @RolesAllowed({Roles.VOLUNTEER, Roles.TALENT, Roles.COORDINATOR})
  @Operation(summary = "Give the place up after accepting; the next best is asked / 接受后退出")
  public AssignmentView stepBack(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    return answers.stepBack(id, because.reason());
  }

  /**
   * Why somebody does not come.
   *
   * @param reason for the dispatch centre to read
   */
  @Schema(name = "NotComing")
  public record Because(@NotBlank @Size(max = 300) @Schema(examples = "当天有课") String reason) {}
}
