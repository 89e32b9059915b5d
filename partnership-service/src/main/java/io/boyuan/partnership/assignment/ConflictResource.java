package io.boyuan.partnership.assignment;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Conflicts of interest over HTTP. */
@Path("/api/partnership/v1/calls/{id}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews / 评审")
public class ConflictResource {

  private final DeclareConflict declare;

  @Inject
  ConflictResource(DeclareConflict declare) {
    this.declare = declare;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Conflicts of interest, declared and derived / 利益冲突")
  public Page<Conflict> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return declare.of(id, request);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.REVIEWER)
  @Operation(summary = "Declare my interest in a proposal / 申报利益冲突")
  @APIResponse(
      responseCode = "201",
      description = "Declared / 已申报",
      content = @Content(schema = @Schema(implementation = Declaration.class)))
  public Response declare(@PathParam("id") UUID id, @NotNull @Valid Declaration declaration) {
    declare.declare(id, declaration.proposalId(), declaration.reason());
    return Response.created(
            URI.create(
                "/api/partnership/v1/calls/" + id + "/conflicts/" + declaration.proposalId()))
        .entity(declaration)
        .build();
  }

  /**
   * An interest.
   *
   * @param proposalId in which proposal
   * @param reason which
   */
  @Schema(name = "ConflictDeclaration")
  record Declaration(
      @NotNull UUID proposalId,
      @NotBlank @Size(max = 500) @Schema(examples = "曾指导该课题") String reason) {}
}
