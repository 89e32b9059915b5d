package io.boyuan.grid.request;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests over HTTP: asking, and the queues of those who solve. */
@Path("/api/grid/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Requests / 诉求")
public class RequestsResource {

  private final SubmitRequest submit;
  private final FindRequests find;

  @Inject
  RequestsResource(SubmitRequest submit, FindRequests find) {
    this.submit = submit;
    this.find = find;
  }

  @POST
  @Idempotent
  @PermitAll
  @Operation(
      summary =
          "Ask to have something solved; without signing in where the category allows it /"
              + " 提交诉求，部分类别可匿名")
  @APIResponse(
      responseCode = "201",
      description = "Submitted; who did not sign in gets a token to follow it up / 已提交",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response submit(@NotNull @Valid RequestPlan plan) {
    var request = submit.ask(plan);
    return Response.created(URI.create("/api/grid/v1/requests/" + request.id()))
        .entity(request)
        .build();
  }

  @GET
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.COMMUNITY_STAFF,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "What is to be solved, what is due first in front / 待办诉求，临期在前")
  public Page<RequestView> queue(
      @Valid @BeanParam QueueFilter filter, @Valid @BeanParam PageRequest page) {
    return find.queue(filter, page);
  }
}
