package io.boyuan.grid.open311;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keys of Open311 clients over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/open311-keys")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Open311")
public class KeyResource {

  private final Open311Keys keys;

  @Inject
  KeyResource(Open311Keys keys) {
    this.keys = keys;
  }

  @POST
  @Operation(summary = "Issue a key; it is told once / 签发密钥，仅显示一次")
  @APIResponse(
      responseCode = "201",
      description = "Issued / 已签发",
      content = @Content(schema = @Schema(implementation = Open311Key.class)))
  public Response issue(@PathParam("community") String community, @NotNull @Valid KeyPlan plan) {
    var key = keys.issue(community, plan.client(), plan.key());
    return Response.created(
            URI.create("/api/grid/v1/communities/" + community + "/open311-keys/" + key.id()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(key)
        .build();
  }

  @GET
  @Operation(summary = "Keys of a community, newest first / 密钥列表")
  public Page<Open311Key> of(
      @PathParam("community") String community, @Valid @BeanParam PageRequest page) {
    return keys.of(community, page);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Revoke a key / 吊销密钥")
  public void revoke(@PathParam("community") String community, @PathParam("id") UUID id) {
    keys.revoke(community, id);
  }

  /**
   * Whose key it is.
   *
   * @param client the client
   * @param key the key itself, where the installation lets it be chosen; given when absent
   */
  @Schema(name = "Open311KeyPlan")
  public record KeyPlan(
      @NotBlank @Size(max = 100) @Schema(examples = "随手拍小程序") String client,
      @Pattern(regexp = "[A-Za-z0-9_-]{12,100}") String key) {}
}
