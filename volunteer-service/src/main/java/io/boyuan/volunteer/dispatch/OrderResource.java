package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dispatch orders over HTTP. */
@Path("/api/dispatch/v1/orders")
@RunOnVirtualThread
@RolesAllowed({Roles.DISPATCHER, Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Dispatch / 街道调度")
public class OrderResource {

  private final FindOrders find;
  private final CancelOrder cancel;

  @Inject
  OrderResource(FindOrders find, CancelOrder cancel) {
    this.find = find;
    this.cancel = cancel;
  }

  @GET
  @Operation(summary = "Dispatch orders, newest first / 调度单，最新在前")
  public Page<OrderView> list(
      @QueryParam("community")
          @Size(max = 40)
          @Parameter(description = "Staff must say theirs / 社区工作人员必填", example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return find.newest(community, request);
  }

  @POST
  @Path("{id}/cancellation")
  @Operation(summary = "Cancel an order; who signed up is told / 取消调度单")
  public OrderView cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation cancellation) {
    return cancel.cancel(id, cancellation.reason());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One dispatch order / 调度单详情")
  public OrderView get(@PathParam("id") UUID id) {
    return find.byId(id);
  }

  /**
   * Why nobody is wanted any more.
   *
   * @param reason for volunteers to read
   */
  @Schema(name = "OrderCancellation")
  record Cancellation(@NotBlank @Size(max = 300) @Schema(examples = "雨天改期") String reason) {}
}
