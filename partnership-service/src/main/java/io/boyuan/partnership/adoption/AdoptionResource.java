package io.boyuan.partnership.adoption;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Adoptions of spots over HTTP. */
@Path("/api/partnership/v1/spot-adoptions")
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class AdoptionResource {

  private final AdoptSpot adopt;

  @Inject
  AdoptionResource(AdoptSpot adopt) {
    this.adopt = adopt;
  }

  @GET
  @PermitAll
  @Operation(summary = "Which spots a team looked after, latest first / 团队认领的点位")
  public Page<AdoptionView> list(
      @QueryParam("team") @NotBlank @Size(max = 40) @Parameter(example = "wzu-red-lantern")
          String team,
      @Valid @BeanParam PageRequest request) {
    return adopt.ofTeam(team, request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One adoption / 认领详情")
  public AdoptionView get(@PathParam("id") UUID id) {
    return adopt.byId(id);
  }

  @POST
  @Path("{id}/ending")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "End an adoption before its time / 提前结束认领")
  public AdoptionView end(@PathParam("id") UUID id, @NotNull @Valid Ending ending) {
    return adopt.end(id, ending.lastDay(), ending.reason());
  }

  /**
   * How it ends.
   *
   * @param lastDay the last day, today when absent
   * @param reason why
   */
  @Schema(name = "SpotAdoptionEnding")
  record Ending(
      @Schema(examples = "2026-12-31") LocalDate lastDay,
      @NotBlank @Size(max = 500) @Schema(examples = "团队毕业离校") String reason) {}
}
