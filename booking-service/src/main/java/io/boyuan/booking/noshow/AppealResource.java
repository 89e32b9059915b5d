package io.boyuan.booking.noshow;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appeals over HTTP. */
@Path("/api/booking/v1/appeals")
@RunOnVirtualThread
@Tag(name = "Bookings / 预约")
public class AppealResource {

  private final AppealMisses appeals;

  @Inject
  AppealResource(AppealMisses appeals) {
    this.appeals = appeals;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "A community's appeals, oldest first / 本社区的申诉")
  public Page<AppealView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) String community,
      @QueryParam("status") Appeal.Status status,
      @Valid @BeanParam PageRequest request) {
    return appeals.of(community, status, request);
  }

  @POST
  @Path("{id}/decision")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Decide an appeal / 裁定申诉")
  public AppealView decide(@PathParam("id") UUID id, @NotNull @Valid Verdict verdict) {
    return appeals.decide(id, verdict.uphold(), verdict.answer());
  }

  /**
   * What staff decide.
   *
   * @param uphold whether the miss is excused
   * @param answer what its holder is told
   */
  @Schema(name = "AppealVerdict")
  record Verdict(
      @NotNull Boolean uphold,
      @NotBlank @Size(max = 2000) @Schema(examples = "监控显示您已到场") String answer) {}
}
