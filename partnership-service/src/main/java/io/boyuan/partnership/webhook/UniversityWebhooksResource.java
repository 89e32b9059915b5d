package io.boyuan.partnership.webhook;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The webhooks of a university over HTTP. */
@Path("/api/partnership/v1/universities/{code: [a-z0-9-]{1,40}}/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Webhooks / 事件推送")
public class UniversityWebhooksResource {

  private final KeepWebhooks webhooks;

  @Inject
  UniversityWebhooksResource(KeepWebhooks webhooks) {
    this.webhooks = webhooks;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Webhooks of a university / 高校的事件推送")
  public Page<WebhookView> list(
      @PathParam("code") String code, @Valid @BeanParam PageRequest request) {
    return webhooks.of(code, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(
      summary = "Register a webhook; its secret is shown this once / 登记事件推送，密钥仅显示一次",
      description =
          "Events are sent as CloudEvents in JSON, signed by Standard Webhooks, at least once and"
              + " in no promised order; webhook-id tells what came before."
              + " / 事件以 CloudEvents JSON 推送，按 Standard Webhooks 签名，至少一次、不保证顺序，"
              + "以 webhook-id 去重。")
  @APIResponse(
      responseCode = "201",
      description = "Registered / 已登记",
      content = @Content(schema = @Schema(implementation = WebhookWithSecret.class)))
  public Response register(@PathParam("code") String code, @NotNull @Valid WebhookPlan plan) {
    var webhook = webhooks.register(code, plan);
    return Response.created(URI.create("/api/partnership/v1/webhooks/" + webhook.webhook().id()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(webhook)
        .build();
  }
}
