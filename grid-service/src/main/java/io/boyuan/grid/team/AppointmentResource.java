package io.boyuan.grid.team;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One appointment over HTTP. */
@Path("/api/grid/v1/appointments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Teams / 网格队伍")
public class AppointmentResource {

  private final Appoint appoint;

  @Inject
  AppointmentResource(Appoint appoint) {
    this.appoint = appoint;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "One appointment / 任职详情")
  public AppointmentView get(@PathParam("id") UUID id) {
    return appoint.byId(id);
  }

  @POST
  @Path("ending")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "End an appointment / 免职或卸任")
  public void end(@PathParam("id") UUID id, @NotNull @Valid Ending ending) {
    appoint.end(id, ending.lastDay(), ending.reason());
  }

  @POST
  @Path("disclosures")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "See the phone in full, with a reason that is logged / 查看完整电话，须说明理由并留痕")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Contact.class)))
  public Response disclose(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    return Response.ok(new Contact(appoint.disclose(id, because.reason())))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /**
   * How an appointment ends.
   *
   * @param lastDay the last day they serve
   * @param reason why, for the audit trail
   */
  @Schema(name = "AppointmentEnding")
  public record Ending(
      @NotNull @Schema(examples = "2026-06-30") LocalDate lastDay,
      @NotBlank @Size(max = 300) @Schema(examples = "调往其他社区") String reason) {}

  /**
   * Why it is needed.
   *
   * @param reason in words
   */
  @Schema(name = "AppointmentDisclosure")
  public record Because(@NotBlank @Size(max = 300) @Schema(examples = "夜间漏水须联系") String reason) {}

  /**
   * How to reach somebody.
   *
   * @param phone in full, null for unknown
   */
  @Schema(name = "AppointmentContact")
  public record Contact(@Schema(nullable = true, examples = "13800005678") String phone) {}
}
