package io.boyuan.partnership.handover;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handovers of spots over HTTP. */
@Path("/api/partnership/v1/spot-handovers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class HandoverResource {

  private final HandOver handover;

  @Inject
  HandoverResource(HandOver handover) {
    this.handover = handover;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Handovers of a community, latest first / 点位交接记录")
  public Page<HandoverView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return handover.of(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Write the protocol of a handover / 编写交接单")
  @APIResponse(
      responseCode = "201",
      description = "Written / 已建立",
      content = @Content(schema = @Schema(implementation = HandoverView.class)))
  public Response write(@NotNull @Valid HandoverPlan plan) {
    var written = handover.write(plan);
    return Response.created(URI.create("/api/partnership/v1/spot-handovers/" + written.id()))
        .entity(written)
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "One handover / 交接详情")
  public HandoverView get(@PathParam("id") UUID id) {
    return handover.byId(id);
  }

  @POST
  @Path("{id}/acceptance")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF})
  @Operation(summary = "Accept the protocol for my side / 我方确认交接")
  public HandoverView accept(@PathParam("id") UUID id) {
    return handover.accept(id);
  }
}
