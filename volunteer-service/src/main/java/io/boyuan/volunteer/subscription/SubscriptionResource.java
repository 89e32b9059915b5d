package io.boyuan.volunteer.subscription;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subscriptions to matches over HTTP. */
@Path("/api/volunteer/v1/match-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Matching / 供需对接")
public class SubscriptionResource {

  private final SubscribeToMatches subscribe;

  @Inject
  SubscriptionResource(SubscribeToMatches subscribe) {
    this.subscribe = subscribe;
  }

  @GET
  @Operation(summary = "My subscriptions, newest first / 我的对接订阅")
  public Page<Subscription> own(@Valid @BeanParam PageRequest request) {
    return subscribe.own(request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Subscribe to matches / 订阅对接信息")
  @APIResponse(
      responseCode = "201",
      description = "Subscribed / 已订阅",
      content = @Content(schema = @Schema(implementation = Subscription.class)))
  public Response subscribe(@NotNull @Valid SubscriptionPlan plan) {
    var subscription = subscribe.subscribe(plan);
    return Response.created(
            URI.create("/api/volunteer/v1/match-subscriptions/" + subscription.id()))
        .entity(subscription)
        .build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "End a subscription / 取消订阅")
  public void end(@PathParam("id") UUID id) {
    subscribe.end(id);
  }
}
