package io.boyuan.partnership.donation;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** Donations over HTTP. */
@Path("/api/partnership/v1/donations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Donations / 捐款")
public class DonationResource {

  private final ReceiveDonation receive;
  private final ReadDonations donations;

  @Inject
  DonationResource(ReceiveDonation receive, ReadDonations donations) {
    this.receive = receive;
    this.donations = donations;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Donations to a fund, newest first / 捐款记录")
  public Page<Donation> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return donations.of(community, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Receive a donation, with a receipt's number / 登记捐款并编收据号")
  @APIResponse(
      responseCode = "201",
      description = "Received / 已登记",
      content = @Content(schema = @Schema(implementation = Donation.class)))
  public Response receive(@NotNull @Valid DonationPlan plan) {
    var donation = receive.receive(plan);
    return Response.created(URI.create("/api/partnership/v1/donations/" + donation.id()))
        .entity(donation)
        .build();
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "One donation, for its donor and staff / 捐款详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Donation.class)))
  public Response get(@PathParam("id") UUID id) {
    return donations.byId(id).response();
  }

  @PUT
  @Path("{id}/naming")
  @Authenticated
  @Operation(summary = "Be named in public, or no more; takes If-Match / 是否公开姓名")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Donation.class)))
  public Response name(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Naming naming) {
    return receive.name(id, naming.isNamed(), ifMatch).response();
  }

  @POST
  @Path("{id}/receipt-prints")
  @Produces("application/pdf")
  @Authenticated
  @Operation(summary = "Print the receipt; a reprint says so / 打印收据，补打注明")
  public byte[] print(@PathParam("id") UUID id) {
    return donations.print(id);
  }

  @POST
  @Path("{id}/reversal")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Give a donation back, or take back a mistake / 退回或更正捐款")
  public Donation reverse(@PathParam("id") UUID id, @NotNull @Valid Reversal reversal) {
    return receive.reverse(id, reversal.reason());
  }

  /**
   * Whether the donor agrees to be named in public.
   *
   * @param isNamed true to be named
   */
  @Schema(name = "DonationNaming")
  record Naming(@NotNull Boolean isNamed) {}

  /**
   * Why it is taken back.
   *
   * @param reason in words
   */
  @Schema(name = "DonationReversal")
  record Reversal(@NotBlank @Size(max = 500) @Schema(examples = "金额录入错误") String reason) {}
}
