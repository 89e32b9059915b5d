package io.boyuan.grid.steward;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Red Steward teams over HTTP. */
@Path("/api/grid/v1/red-stewards")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Red Stewards / 红色管家")
public class StewardResource {

  private static final String PATH = "/api/grid/v1/red-stewards/";

  private final KeepStewards keep;

  @Inject
  StewardResource(KeepStewards keep) {
    this.keep = keep;
  }

  @GET
  @PermitAll
  @Operation(summary = "Red Steward teams of a community / 红色管家队伍列表")
  public Page<StewardView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return keep.of(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Set up a Red Steward team / 组建红色管家队伍")
  @APIResponse(
      responseCode = "201",
      description = "Set up / 已组建",
      content = @Content(schema = @Schema(implementation = StewardView.class)))
  public Response setUp(@NotNull @Valid StewardPlan plan) {
    var steward = keep.setUp(plan);
    return Response.created(URI.create(PATH + steward.id())).entity(steward).build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One Red Steward team, with its ETag / 红色管家队伍详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StewardView.class)))
  public Response get(@PathParam("id") UUID id) {
    return keep.byId(id).response();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Rename a Red Steward team; takes If-Match / 修改红色管家队伍")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StewardView.class)))
  public Response rename(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid StewardPlan plan) {
    return keep.rename(id, plan, ifMatch).response();
  }

  @POST
  @Path("{id}/dissolution")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Dissolve a Red Steward team / 解散红色管家队伍")
  public StewardView dissolve(@PathParam("id") UUID id, @NotNull @Valid Dissolution dissolution) {
    return keep.dissolve(id, dissolution.reason());
  }

  @GET
  @Path("{id}/members")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Who belongs and belonged to it / 队员名单与历史")
  public Page<MemberView> members(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return keep.members(id, request);
  }

  @POST
  @Path("{id}/members")
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Add a member / 新增队员")
  @APIResponse(responseCode = "201", description = "Added / 已新增")
  public Response join(@PathParam("id") UUID id, @NotNull @Valid MemberPlan plan) {
    return Response.created(URI.create(PATH + id + "/members/" + keep.join(id, plan))).build();
  }

  @DELETE
  @Path("{id}/members/{member}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Somebody leaves the team / 队员退出")
  public void leave(@PathParam("id") UUID id, @PathParam("member") UUID member) {
    keep.leave(id, member);
  }

  @GET
  @Path("{id}/attachments")
  @PermitAll
  @Operation(summary = "Which grids it serves and served / 挂接网格与历史")
  public Page<AttachmentView> attachments(
      @PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return keep.attachments(id, request);
  }

  @POST
  @Path("{id}/attachments")
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Attach it to a grid / 挂接到网格")
  @APIResponse(
      responseCode = "201",
      description = "Attached / 已挂接",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response attach(@PathParam("id") UUID id, @NotNull @Valid Attachment attachment) {
    var attached = keep.attach(id, attachment.gridCode(), attachment.servesFrom());
    return Response.created(URI.create(PATH + id + "/attachments")).entity(attached).build();
  }

  @POST
  @Path("{id}/attachments/{attachment}/ending")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "It serves a grid no longer / 解除挂接")
  public void detach(
      @PathParam("id") UUID id,
      @PathParam("attachment") UUID attachment,
      @NotNull @Valid Ending ending) {
    keep.detach(id, attachment, ending.lastDay());
  }

  /**
   * Why a team serves no more.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "RedStewardDissolution")
  public record Dissolution(
      @NotBlank @Size(max = 300) @Schema(examples = "与另一队合并") String reason) {}

  /**
   * Where a team is to serve.
   *
   * @param gridCode the grid
   * @param servesFrom from which day on
   */
  @Schema(name = "RedStewardAttachment")
  public record Attachment(
      @NotBlank @Size(max = 40) @Schema(examples = "grid-1") String gridCode,
      @NotNull @Schema(examples = "2026-01-01") LocalDate servesFrom) {}

  /**
   * Until when a team serves.
   *
   * @param lastDay the last day
   */
  @Schema(name = "RedStewardAttachmentEnding")
  public record Ending(@NotNull @Schema(examples = "2026-06-30") LocalDate lastDay) {}
}
