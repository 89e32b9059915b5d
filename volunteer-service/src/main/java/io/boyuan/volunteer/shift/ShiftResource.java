package io.boyuan.volunteer.shift;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.volunteer.Category;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shifts over HTTP. */
@Path("/api/volunteer/v1/shifts")
@RunOnVirtualThread
@Tag(name = "Shifts / 班次")
public class ShiftResource {

  private final FindShifts find;
  private final SignUpForShift signUpForShift;

  @Inject
  ShiftResource(FindShifts find, SignUpForShift signUpForShift) {
    this.find = find;
    this.signUpForShift = signUpForShift;
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
      @QueryParam("open") @Parameter(description = "Only with a free place / 仅有余额的班次") boolean open,
      @Valid @BeanParam PageRequest request) {
    return find.matching(new ShiftSearch(from, to, category, community, open), request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One shift / 班次详情")
  public ShiftView get(@PathParam("id") UUID id) {
    return find.byId(id);
  }

  @POST
  @Path("{id}/sign-ups")
  @Idempotent
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Sign up for a shift / 报名")
  @APIResponse(
      responseCode = "201",
      description = "Confirmed, or waiting with a position / 已确认，或候补及其位次",
      content = @Content(schema = @Schema(implementation = SignUpView.class)))
  public Response signUp(@PathParam("id") UUID id) {
    var signUp = signUpForShift.signUp(id);
    return Response.created(URI.create("/api/volunteer/v1/sign-ups/" + signUp.id()))
        .entity(signUp)
        .build();
  }

  @GET
  @Path("{id}/sign-ups")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Who signed up for a shift / 班次报名名单")
  public Page<RosterEntry> roster(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return find.roster(id, request);
  }
}
