package io.boyuan.grid.party;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roll of a community's party members over HTTP, for its staff alone. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/party-members")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.COMMUNITY_STAFF)
@Tag(name = "Party members / 党员")
public class RollResource {

  private final KeepRoll keep;

  @Inject
  RollResource(KeepRoll keep) {
    this.keep = keep;
  }

  @GET
  @Operation(summary = "The roll, masked; the reason is logged / 党员名册（脱敏），查看理由留痕")
  public Page<MemberView> list(
      @PathParam("community") String community,
      @QueryParam("reason") @NotBlank @Size(max = 300) @Parameter(example = "核对双报到名单")
          String reason,
      @NotNull @QueryParam("status") @DefaultValue("CONFIRMED") MemberStatus status,
      @Valid @BeanParam PageRequest request) {
    return keep.read(community, status, reason, request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Put a member on the roll / 登记党员")
  @APIResponse(
      responseCode = "201",
      description = "On the roll / 已登记",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response register(
      @PathParam("community") String community, @NotNull @Valid MemberPlan plan) {
    var member = keep.register(community, plan);
    return Response.created(URI.create("/api/grid/v1/party-members/" + member.id()))
        .entity(member)
        .build();
  }
}
