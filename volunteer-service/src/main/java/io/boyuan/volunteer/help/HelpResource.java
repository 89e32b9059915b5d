package io.boyuan.volunteer.help;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** Mutual help over HTTP. */
@Path("/api/volunteer/v1/help-posts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mutual help / 互帮互助")
public class HelpResource {

  private final WriteHelp write;
  private final FindHelp find;
  private final AcceptHelp accept;
  private final ConfirmHelp confirm;
  private final DecideHelp decide;

  @Inject
  HelpResource(
      WriteHelp write, FindHelp find, AcceptHelp accept, ConfirmHelp confirm, DecideHelp decide) {
    this.write = write;
    this.find = find;
    this.accept = accept;
    this.confirm = confirm;
    this.decide = decide;
  }

  @GET
  @RolesAllowed({
    Roles.RESIDENT,
    Roles.VOLUNTEER,
    Roles.COORDINATOR,
    Roles.COMMUNITY_STAFF,
    Roles.ADMIN
  })
  @Operation(summary = "What is open in a community, newest first / 待接受的互助")
  public Page<HelpView> open(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("kind") HelpPost.Kind kind,
      @QueryParam("category") HelpCategory category,
      @Valid @BeanParam PageRequest request) {
    return find.open(community, kind, category, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Offer help or ask for it / 发布互助")
  @APIResponse(
      responseCode = "201",
      description = "Written / 已发布",
      content = @Content(schema = @Schema(implementation = HelpView.class)))
  public Response write(@NotNull @Valid HelpPlan plan) {
    var post = write.write(plan);
    return Response.created(URI.create("/api/volunteer/v1/help-posts/" + post.id()))
        .entity(post)
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "One post, as long as it is open or mine / 互助详情")
  public HelpView get(@PathParam("id") UUID id) {
    return find.byId(id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Take my post back / 撤回互助")
  public void withdraw(@PathParam("id") UUID id) {
    write.withdraw(id);
  }

  @POST
  @Path("{id}/acceptance")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Accept what another offers or asks for / 接受互助")
  public HelpView accept(@PathParam("id") UUID id) {
    return accept.accept(id);
  }

  @DELETE
  @Path("{id}/acceptance")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Step back before either confirmed / 取消接受")
  public HelpView part(@PathParam("id") UUID id) {
    return accept.part(id);
  }

  @PUT
  @Path("{id}/confirmation")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Say how long it took; done when both have / 确认时长")
  public HelpView confirm(@PathParam("id") UUID id, @NotNull @Valid Confirmation confirmation) {
    return confirm.confirm(id, confirmation.minutes(), confirmation.begunAt());
  }

  @POST
  @Path("{id}/dispute")
  @RolesAllowed({Roles.RESIDENT, Roles.VOLUNTEER})
  @Operation(summary = "Call for staff / 提出异议")
  public HelpView dispute(@PathParam("id") UUID id, @NotNull @Valid Dispute dispute) {
    return confirm.dispute(id, dispute.words());
  }

  @POST
  @Path("{id}/decision")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Decide a dispute / 裁定异议")
  public HelpView decide(@PathParam("id") UUID id, @NotNull @Valid Ruling ruling) {
    return decide.decide(id, ruling.minutes(), ruling.reason());
  }

  /**
   * How long it took.
   *
   * @param minutes whole minutes
   * @param begunAt when it began, within the last month; as arranged or just now when absent
   */
  @Schema(name = "HelpConfirmation")
  record Confirmation(
      @NotNull @Min(1) @Max(720) @Schema(examples = "60") Integer minutes,
      @Schema(examples = "2026-03-07T14:00:00+08:00") Instant begunAt) {}

  /**
   * Why staff are called for.
   *
   * @param words for staff and the other to read
   */
  @Schema(name = "HelpDispute")
  record Dispute(@NotBlank @Size(max = 1000) @Schema(examples = "对方没有来") String words) {}

  /**
   * What staff decide.
   *
   * @param minutes how long it took, 0 when it does not count at all
   * @param reason for both to read
   */
  @Schema(name = "HelpRuling")
  record Ruling(
      @NotNull @Min(0) @Max(720) @Schema(examples = "30") Integer minutes,
      @NotBlank @Size(max = 500) @Schema(examples = "邻居证实帮忙约半小时") String reason) {}
}
