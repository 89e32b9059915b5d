package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.volunteer.catalogue.Urgency;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dispatch orders over HTTP. */
@Path("/api/dispatch/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.DISPATCHER, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Dispatch / 街道调度")
public class OrderResource {

  private final FindOrders find;
  private final RaiseOrder raise;
  private final ChangeOrder change;

  @Inject
  OrderResource(FindOrders find, RaiseOrder raise, ChangeOrder change) {
    this.find = find;
    this.raise = raise;
    this.change = change;
  }

  @GET
  @Operation(
      summary =
          "Dispatch orders, newest first; by begin when times or shortness are asked for / 调度单")
  public Page<OrderView> list(
      @QueryParam("community")
          @Size(max = 40)
          @Parameter(description = "Staff must say theirs / 社区工作人员必填", example = "boyuan")
          String community,
      @QueryParam("status") @Parameter(example = "RAISED") DispatchOrder.Status status,
      @QueryParam("urgency") @Parameter(example = "URGENT") Urgency urgency,
      @QueryParam("from") @Parameter(example = "2026-10-18T00:00:00+08:00") Instant from,
      @QueryParam("to") @Parameter(example = "2026-10-25T00:00:00+08:00") Instant to,
      @QueryParam("short")
          @DefaultValue("false")
          @NotNull
          @Parameter(description = "Only those short of people / 只看缺人的")
          Boolean isShort,
      @Valid @BeanParam PageRequest request) {
    return find.found(new OrderSearch(community, status, urgency, from, to, isShort), request);
  }

  @POST
  @Idempotent
  @Operation(summary = "Ask for people, for a community or a village / 发起调度单")
  @APIResponse(
      responseCode = "201",
      description = "The order / 调度单",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  public Response raise(@NotNull @Valid OrderPlan plan) {
    var order = raise.raise(plan);
    return Response.created(URI.create("/api/dispatch/v1/orders/" + order.id()))
        .entity(order)
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One dispatch order / 调度单详情")
  @APIResponse(
      responseCode = "200",
      description = "The order / 调度单",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  public Response get(@PathParam("id") UUID id) {
    return find.byId(id).response();
  }

  @PUT
  @Path("{id}")
  @Operation(
      summary =
          "Change an order before it begins; who has a place is told, and may step back / 修改调度单")
  @APIResponse(
      responseCode = "200",
      description = "The order / 调度单",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @NotNull @Valid OrderEdit edit,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return change.edit(id, edit, ifMatch).response();
  }

  @POST
  @Path("{id}/cancellation")
  @Operation(summary = "Cancel an order; who has a place is told / 取消调度单")
  public OrderView cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation cancellation) {
    return change.cancel(id, cancellation.reason());
  }

  /**
   * Why nobody is wanted any more.
   *
   * @param reason for volunteers to read
   */
  @Schema(name = "OrderCancellation")
  record Cancellation(@NotBlank @Size(max = 300) @Schema(examples = "雨天改期") String reason) {}
}
