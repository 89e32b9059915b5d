package io.boyuan.grid.action;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** What a meeting leaves to be done, over HTTP. */
@Path("/api/grid/v1/meetings/{meeting}/action-items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Meetings / 三方会议")
public class MeetingActionResource {

  private final KeepActions keep;

  @Inject
  MeetingActionResource(KeepActions keep) {
    this.keep = keep;
  }

  @GET
  @RolesAllowed({
    Roles.COMMUNITY_STAFF,
    Roles.OWNERS_COMMITTEE,
    Roles.PROPERTY,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "What a meeting leaves to be done / 会议行动项")
  public Page<ActionView> list(
      @PathParam("meeting") UUID meeting, @Valid @BeanParam PageRequest request) {
    return keep.ofMeeting(meeting, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY, Roles.ADMIN})
  @Operation(summary = "Write down what is to be done / 添加行动项")
  @APIResponse(
      responseCode = "201",
      description = "Written down / 已添加",
      content = @Content(schema = @Schema(implementation = ActionView.class)))
  public Response add(@PathParam("meeting") UUID meeting, @NotNull @Valid ActionPlan plan) {
    var added = keep.add(meeting, plan);
    return Response.created(URI.create("/api/grid/v1/action-items/" + added.id()))
        .entity(added)
        .build();
  }
}
