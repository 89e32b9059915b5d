package io.boyuan.volunteer.talent;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Studios over HTTP. */
@Path("/api/volunteer/v1/studios")
@RunOnVirtualThread
@Tag(name = "Talents / 达人")
public class StudioResource {

  private final FindStudios find;
  private final HideStudio hide;

  @Inject
  StudioResource(FindStudios find, HideStudio hide) {
    this.find = find;
    this.hide = hide;
  }

  @GET
  @PermitAll
  @Operation(summary = "Studios of talents, newest first / 达人工作室，最新在前")
  public Page<StudioView> list(
      @QueryParam("community") @Size(max = 40) @Parameter(example = "boyuan") String community,
      @QueryParam("category") CraftCategory category,
      @Valid @BeanParam PageRequest request) {
    return find.visible(community, category, request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One studio / 工作室详情")
  public StudioView get(@PathParam("id") UUID id) {
    return find.byId(id);
  }

  @POST
  @Path("{id}/hiding")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Hide a studio from everybody / 隐藏工作室")
  public StudioView hide(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    return hide.hide(id, because.reason());
  }

  @POST
  @Path("{id}/showing")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Hide it no longer / 恢复显示工作室")
  public StudioView show(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    return hide.show(id, because.reason());
  }

  /**
   * Why staff hide or show a studio.
   *
   * @param reason for its talent and the audit trail
   */
  @Schema(name = "StudioReason")
  record Because(@NotBlank @Size(max = 500) @Schema(examples = "含有广告") String reason) {}
}
