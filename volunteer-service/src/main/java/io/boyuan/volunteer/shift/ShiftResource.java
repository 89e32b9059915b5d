package io.boyuan.volunteer.shift;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.volunteer.Category;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shifts over HTTP. */
@Path("/api/volunteer/v1/shifts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Shifts / 班次")
public class ShiftResource {

  private final FindShifts find;
  private final ChangeShifts changeShifts;
  private final ChangeSeries changeSeries;

  @Inject
  ShiftResource(FindShifts find, ChangeShifts changeShifts, ChangeSeries changeSeries) {
    this.find = find;
    this.changeShifts = changeShifts;
    this.changeSeries = changeSeries;
  }

  @GET
  @PermitAll
  @Operation(summary = "Shifts, earliest first / 班次列表，最早在前")
  public Page<ShiftView> list(
      @QueryParam("from") @Parameter(description = "Ends after, now by default / 结束时间晚于，默认现在")
          Instant from,
      @QueryParam("to") @Parameter(description = "Starts before / 开始时间早于") Instant to,
      @QueryParam("category") Category category,
      @QueryParam("community") @Size(max = 40) String community,
      @QueryParam("open") @Parameter(description = "Only with a free place / 仅有余额的班次") Boolean open,
      @Valid @BeanParam PageRequest request) {
    return find.matching(
        new ShiftSearch(from, to, category, community, Boolean.TRUE.equals(open)), request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One shift / 班次详情")
  @APIResponse(
      responseCode = "200",
      description = "The shift / 班次",
      content = @Content(schema = @Schema(implementation = ShiftView.class)))
  public Response get(@PathParam("id") UUID id) {
    return find.byId(id).response();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Move a shift or change its places, alone or with its series / 调整班次或系列班次")
  @APIResponse(
      responseCode = "200",
      description = "Changed / 已调整",
      content = @Content(schema = @Schema(implementation = ShiftView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @NotNull @QueryParam("scope") @DefaultValue("THIS") ShiftChange.Scope scope,
      @NotNull @Valid ShiftChange change,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return changeShifts.change(id, change, scope, ifMatch).response();
  }

  @POST
  @Path("{id}/cancellation")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Cancel a shift, alone or with its series / 取消班次")
  public ShiftView cancel(
      @PathParam("id") UUID id,
      @NotNull @QueryParam("scope") @DefaultValue("THIS") ShiftChange.Scope scope,
      @NotNull @Valid Cancellation cancellation) {
    return changeShifts.cancel(id, cancellation.reason(), scope);
  }

  @PUT
  @Path("series/{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Give a series another rule; dates that stay keep who signed up / 更改系列规则")
  public List<ShiftView> follow(
      @PathParam("id") UUID id,
      @QueryParam("cancelSignedUp")
          @Parameter(description = "Also cancel what people signed up for / 允许取消已有报名的班次")
          Boolean cancelSignedUp,
      @NotNull @Valid Recurrence recurrence) {
    return changeSeries.follow(id, recurrence, Boolean.TRUE.equals(cancelSignedUp));
  }

  /**
   * Why it is cancelled.
   *
   * @param reason in words
   */
  @Schema(name = "Cancellation")
  public record Cancellation(@NotBlank @Size(max = 300) @Schema(examples = "台风预警") String reason) {}
}
