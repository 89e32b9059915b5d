package io.boyuan.volunteer.signup;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changing places over HTTP. */
@Path("/api/volunteer/v1/swaps")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sign-up / 报名")
public class SwapResource {

  private final SwapPlaces swaps;

  @Inject
  SwapResource(SwapPlaces swaps) {
    this.swaps = swaps;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Offer my place for one in another shift / 申请换班")
  @APIResponse(
      responseCode = "201",
      description = "Offered / 已发布",
      content = @Content(schema = @Schema(implementation = SwapView.class)))
  public Response offer(@NotNull @Valid Offer offer) {
    var swap = swaps.offer(offer.signUpId(), offer.wantedShift());
    return Response.created(URI.create("/api/volunteer/v1/swaps/" + swap.id()))
        .entity(swap)
        .build();
  }

  @GET
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Offers for a place in a shift / 想换入某班次的申请")
  public Page<SwapView> offers(
      @NotNull @QueryParam("shift") UUID shift, @Valid @BeanParam PageRequest request) {
    return swaps.offeredFor(shift, request);
  }

  @GET
  @Path("to-decide")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Swaps that wait for consent / 待审批的换班")
  public Page<SwapView> toDecide(
      @NotBlank @Size(max = 40) @QueryParam("community") String community,
      @Valid @BeanParam PageRequest request) {
    return swaps.toDecide(community, request);
  }

  @POST
  @Path("{id}/taking")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Take an offer with my place in the wanted shift / 接受换班")
  public SwapView take(@PathParam("id") UUID id) {
    return swaps.take(id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Take my offer back / 撤回换班申请")
  public void withdraw(@PathParam("id") UUID id) {
    swaps.withdraw(id);
  }

  @POST
  @Path("{id}/decision")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Consent or not / 审批换班")
  public SwapView decide(@PathParam("id") UUID id, @NotNull @Valid Consent consent) {
    return swaps.decide(id, consent.consents(), consent.reason());
  }

  /**
   * What is offered for what.
   *
   * @param signUpId the sign-up whose place is offered
   * @param wantedShift the shift in which a place is wanted
   */
  @Schema(name = "SwapOffer")
  public record Offer(@NotNull UUID signUpId, @NotNull UUID wantedShift) {}

  /**
   * What who is in charge says.
   *
   * @param consents whether they may
   * @param reason why, or why not
   */
  @Schema(name = "SwapConsent")
  public record Consent(
      @NotNull @Schema(examples = "true") Boolean consents,
      @NotBlank @Size(max = 300) @Schema(examples = "两人均已培训") String reason) {}
}
