package io.boyuan.grid.address;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.boundary.Location;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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

/** Addresses over HTTP: anyone finds one, staff edit them. */
@Path("/api/grid/v1/addresses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Addresses / 地址")
public class AddressResource {

  private final FindAddress find;
  private final EditAddresses edit;

  @Inject
  AddressResource(FindAddress find, EditAddresses edit) {
    this.find = find;
    this.edit = edit;
  }

  @GET
  @PermitAll
  @Operation(summary = "In which micro-grid an address lies / 地址所在的微网格")
  public Location find(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("building") @NotBlank @Size(max = 100) @Parameter(example = "3幢") String building,
      @QueryParam("unit") @Size(max = 20) @Parameter(example = "2") String unit,
      @QueryParam("room") @Size(max = 20) @Parameter(example = "501") String room) {
    return find.microGridOf(community, building, unit, room)
        .orElseThrow(() -> Problem.of(404, "unknown-address"));
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Add an address / 新增地址")
  @APIResponse(
      responseCode = "201",
      description = "Added / 已新增",
      content = @Content(schema = @Schema(implementation = AddressView.class)))
  public Response add(@NotNull @Valid AddressPlan plan) {
    var added = edit.add(plan);
    return Response.created(URI.create("/api/grid/v1/addresses/" + added.id()))
        .entity(added)
        .build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One address, with its ETag / 地址详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AddressView.class)))
  public Response get(@PathParam("id") UUID id) {
    return edit.byId(id).response();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change an address; takes If-Match / 修改地址")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AddressView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AddressPlan plan) {
    return edit.change(id, plan, ifMatch).response();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Remove an address; takes If-Match / 删除地址")
  public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    edit.remove(id, ifMatch);
  }
}
