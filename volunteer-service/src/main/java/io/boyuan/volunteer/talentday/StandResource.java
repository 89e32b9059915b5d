package io.boyuan.volunteer.talentday;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

/** A stand and its queue over HTTP. */
@Path("/api/volunteer/v1/talent-stands/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Talents / 达人")
public class StandResource {

  private final FindStands find;
  private final RunStand run;
  private final DrawNumber draw;

  @Inject
  StandResource(FindStands find, RunStand run, DrawNumber draw) {
    this.find = find;
    this.run = run;
    this.draw = draw;
  }

  @GET
  @PermitAll
  @Operation(summary = "A stand: who is served and how many wait / 摊位叫号情况")
  public StandView get(@PathParam("id") UUID id) {
    return find.byId(id);
  }

  @POST
  @Path("opening")
  @RolesAllowed(Roles.TALENT)
  @Operation(summary = "Open my stand / 开摊")
  public StandView open(@PathParam("id") UUID id) {
    return run.open(id);
  }

  @POST
  @Path("closing")
  @RolesAllowed(Roles.TALENT)
  @Operation(summary = "Close my stand / 收摊")
  public StandView close(@PathParam("id") UUID id) {
    return run.close(id);
  }

  @POST
  @Path("next")
  @RolesAllowed(Roles.TALENT)
  @Operation(summary = "Call the next number / 叫下一号")
  public NumberView next(@PathParam("id") UUID id) {
    return run.next(id);
  }

  @GET
  @Path("numbers")
  @RolesAllowed(Roles.TALENT)
  @Operation(summary = "The queue at my stand / 我的摊位排队名单")
  public Page<NumberView> queue(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return run.queue(id, request);
  }

  @POST
  @Path("numbers")
  @Idempotent
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Draw a number / 取号")
  @APIResponse(
      responseCode = "201",
      description = "Drawn / 已取号",
      content = @Content(schema = @Schema(implementation = NumberView.class)))
  public Response draw(@PathParam("id") UUID id) {
    var number = draw.draw(id);
    return Response.created(URI.create("/api/volunteer/v1/queue-numbers/" + number.id()))
        .entity(number)
        .build();
  }
}
