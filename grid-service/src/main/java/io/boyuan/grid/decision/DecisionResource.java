package io.boyuan.grid.decision;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The decisions on a matter over HTTP. */
@Path("/api/grid/v1/matters/{matter}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
  Roles.COMMUNITY_STAFF,
  Roles.OWNERS_COMMITTEE,
  Roles.PROPERTY,
  Roles.DISPATCHER,
  Roles.ADMIN
})
@Tag(name = "Matters / 民生事项")
public class DecisionResource {

  private final DecideTogether decide;

  @Inject
  DecisionResource(DecideTogether decide) {
    this.decide = decide;
  }

  @GET
  @Operation(summary = "Decisions on a matter, with what each party answered / 决议列表")
  public Page<DecisionView> list(
      @PathParam("matter") UUID matter, @Valid @BeanParam PageRequest request) {
    return decide.of(matter, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY, Roles.ADMIN})
  @Operation(summary = "Propose a decision / 提出决议")
  @APIResponse(
      responseCode = "201",
      description = "Proposed / 已提出",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response propose(@PathParam("matter") UUID matter, @NotNull @Valid DecisionPlan plan) {
    var proposed = decide.propose(matter, plan);
    return Response.created(
            URI.create("/api/grid/v1/matters/" + matter + "/decisions/" + proposed.id()))
        .entity(proposed)
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One decision / 决议详情")
  public DecisionView get(@PathParam("matter") UUID matter, @PathParam("id") UUID id) {
    return decide.byId(matter, id);
  }

  @PUT
  @Path("{id}/consents/{party}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.OWNERS_COMMITTEE, Roles.PROPERTY})
  @Operation(summary = "Consent or object for my own party / 本方表决")
  public DecisionView answer(
      @PathParam("matter") UUID matter,
      @PathParam("id") UUID id,
      @PathParam("party") Party party,
      @NotNull @Valid Consenting consenting) {
    return decide.answer(matter, id, party, consenting.answer(), consenting.reason());
  }

  /**
   * What a party answers.
   *
   * @param answer whether it consents
   * @param reason why not, which an objection says
   */
  @Schema(name = "Consenting")
  record Consenting(
      @NotNull @Schema(examples = "CONSENTED") DecisionView.Answer answer,
      @Size(max = 1000) @Schema(examples = "费用分摊不清") String reason) {}
}
