package io.boyuan.partnership.sale;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Charity sales over HTTP. */
@Path("/api/partnership/v1/charity-sales")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Charity sales / 爱心义卖")
public class SaleResource {

  private final PlanSale sales;

  @Inject
  SaleResource(PlanSale sales) {
    this.sales = sales;
  }

  @GET
  @PermitAll
  @Operation(summary = "Sales of a community, latest first / 义卖活动")
  public Page<Sale> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return sales.of(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Plan a sale / 计划义卖")
  @APIResponse(
      responseCode = "201",
      description = "Planned / 已计划",
      content = @Content(schema = @Schema(implementation = Sale.class)))
  public Response plan(@NotNull @Valid SalePlan plan) {
    var sale = sales.plan(plan);
    return Response.created(URI.create("/api/partnership/v1/charity-sales/" + sale.id()))
        .entity(sale)
        .build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One sale / 义卖详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Sale.class)))
  public Response get(@PathParam("id") UUID id) {
    return sales.byId(id).response();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change a sale; takes If-Match / 修改义卖")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Sale.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SalePlan plan) {
    return sales.change(id, plan, ifMatch).response();
  }

  @POST
  @Path("{id}/opening")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Begin to sell / 开始义卖")
  public Sale open(@PathParam("id") UUID id) {
    return sales.open(id);
  }

  @POST
  @Path("{id}/cancellation")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Cancel a sale at which nothing was sold / 取消义卖")
  public Sale cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation cancellation) {
    return sales.cancel(id, cancellation.reason());
  }

  /**
   * Why it does not take place.
   *
   * @param reason in words
   */
  @Schema(name = "CharitySaleCancellation")
  record Cancellation(@NotBlank @Size(max = 500) @Schema(examples = "台风") String reason) {}
}
