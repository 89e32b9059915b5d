package io.boyuan.partnership.webhook;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One webhook over HTTP. */
@Path("/api/partnership/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Webhooks / 事件推送")
public class WebhookResource {

  private final KeepWebhooks webhooks;

  @Inject
  WebhookResource(KeepWebhooks webhooks) {
    this.webhooks = webhooks;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "One webhook, without its secret / 事件推送详情，不含密钥")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = WebhookView.class)))
  public Response get(@PathParam("id") UUID id) {
    return webhooks.byId(id).response();
  }

  @PUT
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Change, pause or resume a webhook; takes If-Match / 修改、暂停或恢复事件推送")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = WebhookView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid WebhookPlan plan) {
    return webhooks.change(id, plan, ifMatch).response();
  }

  @DELETE
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Delete a webhook and its log / 删除事件推送及其记录")
  public void delete(@PathParam("id") UUID id) {
    webhooks.delete(id);
  }

  @POST
  @Path("secret")
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(
      summary = "A new secret; the one before signs beside it for 24 hours / 更换密钥，旧密钥 24 小时内并行签名",
      description = "Once a day: 409 while the one before still signs / 旧密钥仍有效期间再次更换返回 409")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = WebhookWithSecret.class)))
  public Response renewSecret(@PathParam("id") UUID id) {
    return Response.ok(webhooks.renewSecret(id))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
