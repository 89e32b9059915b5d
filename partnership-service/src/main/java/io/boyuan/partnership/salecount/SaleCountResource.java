package io.boyuan.partnership.salecount;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Closing counts of sales over HTTP. */
@Path("/api/partnership/v1/charity-sales/{id}/count")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Charity sales / 爱心义卖")
public class SaleCountResource {

  private final CountSale count;

  @Inject
  SaleCountResource(CountSale count) {
    this.count = count;
  }

  @GET
  @Operation(summary = "The closing count / 义卖清点")
  public SaleCount get(@PathParam("id") UUID id) {
    return count.of(id);
  }

  @POST
  @Operation(summary = "Count what came in; a difference takes words / 清点，差额须说明")
  public SaleCount count(@PathParam("id") UUID id, @NotNull @Valid CountPlan plan) {
    return count.count(id, plan);
  }

  @POST
  @Path("confirmation")
  @Operation(summary = "Confirm what another counted, and book it / 复核清点并入账")
  public SaleCount confirm(@PathParam("id") UUID id) {
    return count.confirm(id);
  }

  @POST
  @Path("refusal")
  @Operation(summary = "Send the count back / 退回清点")
  public void refuse(@PathParam("id") UUID id, @NotNull @Valid Refusal refusal) {
    count.refuse(id, refusal.reason());
  }

  /**
   * Why it is counted again.
   *
   * @param reason in words
   */
  @Schema(name = "SaleCountRefusal")
  record Refusal(@NotBlank @Size(max = 500) @Schema(examples = "现金漏数一叠") String reason) {}
}
