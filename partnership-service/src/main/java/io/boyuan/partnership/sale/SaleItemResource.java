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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is on sale, over HTTP. */
@Path("/api/partnership/v1/charity-sales/{id}/items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Charity sales / 爱心义卖")
public class SaleItemResource {

  private final KeepItems items;

  @Inject
  SaleItemResource(KeepItems items) {
    this.items = items;
  }

  @GET
  @PermitAll
  @Operation(summary = "What is on sale, with what is left / 义卖物品")
  public Page<SaleItem> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return items.of(id, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Put something on sale / 添加义卖物品")
  @APIResponse(
      responseCode = "201",
      description = "On sale / 已添加",
      content = @Content(schema = @Schema(implementation = SaleItem.class)))
  public Response add(@PathParam("id") UUID id, @NotNull @Valid ItemPlan plan) {
    var item = items.add(id, plan);
    return Response.created(
            URI.create("/api/partnership/v1/charity-sales/" + id + "/items/" + item.id()))
        .entity(item)
        .build();
  }

  @PUT
  @Path("{item}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Change price or stock; takes If-Match / 修改义卖物品")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SaleItem.class)))
  public Response change(
      @PathParam("id") UUID id,
      @PathParam("item") UUID item,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ItemPlan plan) {
    return items.change(id, item, plan, ifMatch).response();
  }
}
