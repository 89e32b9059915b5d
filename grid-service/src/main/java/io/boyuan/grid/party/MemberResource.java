package io.boyuan.grid.party;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One party member over HTTP, for the community's staff alone. */
@Path("/api/grid/v1/party-members/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.COMMUNITY_STAFF)
@Tag(name = "Party members / 党员")
public class MemberResource {

  private final KeepRoll keep;

  @Inject
  MemberResource(KeepRoll keep) {
    this.keep = keep;
  }

  @GET
  @Operation(summary = "One member in full; the reason is logged / 党员详情，查看理由留痕")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response get(
      @PathParam("id") UUID id,
      @QueryParam("reason") @NotBlank @Size(max = 300) @Parameter(example = "核对工作单位")
          String reason) {
    return Response.ok(keep.read(id, reason)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  @POST
  @Path("confirmation")
  @Operation(summary = "Confirm what a member reported / 确认报到")
  public MemberView confirm(@PathParam("id") UUID id) {
    return keep.confirm(id);
  }

  @POST
  @Path("refusal")
  @Operation(summary = "Refuse what a member reported / 不予确认")
  public MemberView refuse(@PathParam("id") UUID id, @NotNull @Valid Refusal refusal) {
    return keep.refuse(id, refusal.reason());
  }

  @POST
  @Path("ending")
  @Operation(summary = "A member is on the roll no more / 转出或退休")
  public MemberView end(@PathParam("id") UUID id, @NotNull @Valid Ending ending) {
    return keep.end(id, ending.cause(), ending.reason());
  }

  @PUT
  @Path("posting")
  @Operation(summary = "Post a member to a micro-grid, or to none / 下沉微网格")
  public MemberView post(@PathParam("id") UUID id, @NotNull @Valid Posting posting) {
    return keep.post(id, posting.microGridCode());
  }

  /**
   * Why it is refused.
   *
   * @param reason in words
   */
  @Schema(name = "PartyMemberRefusal")
  public record Refusal(@NotBlank @Size(max = 300) @Schema(examples = "查无此支部") String reason) {}

  /**
   * Why a member is on the roll no more.
   *
   * @param cause of what is counted
   * @param reason in words
   */
  @Schema(name = "PartyMemberEnding")
  record Ending(
      @NotNull @Schema(examples = "MOVED_AWAY") EndCause cause,
      @NotBlank @Size(max = 300) @Schema(examples = "调离温州") String reason) {}

  /**
   * Where a member is posted.
   *
   * @param microGridCode the micro-grid, null for none
   */
  @Schema(name = "PartyMemberPosting")
  public record Posting(
      @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "micro-01")
          String microGridCode) {}
}
