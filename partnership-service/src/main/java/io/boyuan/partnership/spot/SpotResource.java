package io.boyuan.partnership.spot;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Civility spots over HTTP. */
@Path("/api/partnership/v1/civility-spots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class SpotResource {

  private final KeepSpots spots;

  @Inject
  SpotResource(KeepSpots spots) {
    this.spots = spots;
  }

  @GET
  @PermitAll
  @Operation(summary = "Spots of a community / 点位列表")
  public Page<SpotView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return spots.of(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Register a spot / 登记点位")
  @APIResponse(
      responseCode = "201",
      description = "Registered / 已登记",
      content = @Content(schema = @Schema(implementation = SpotView.class)))
  public Response register(@NotNull @Valid SpotPlan plan) {
    var spot = spots.register(plan);
    return Response.created(URI.create("/api/partnership/v1/civility-spots/" + spot.id()))
        .entity(spot)
        .build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One spot / 点位详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SpotView.class)))
  public Response get(@PathParam("id") UUID id) {
    return spots.byId(id).response();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change a spot; takes If-Match / 修改点位")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SpotView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SpotPlan plan) {
    return spots.change(id, plan, ifMatch).response();
  }

  @POST
  @Path("{id}/retirement")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "A spot is looked after no more / 撤销点位")
  public void retire(@PathParam("id") UUID id, @NotNull @Valid Retirement retirement) {
    spots.retire(id, retirement.reason());
  }

  /**
   * Why it is looked after no more.
   *
   * @param reason in words
   */
  @Schema(name = "CivilitySpotRetirement")
  record Retirement(@NotBlank @Size(max = 500) @Schema(examples = "道路改造") String reason) {}
}
