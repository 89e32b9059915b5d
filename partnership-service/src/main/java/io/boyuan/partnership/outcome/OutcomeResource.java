package io.boyuan.partnership.outcome;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Outcomes over HTTP. */
@Path("/api/partnership/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Outcomes / 成果")
public class OutcomeResource {

  private final PublishOutcome publish;
  private final FindOutcomes find;

  @Inject
  OutcomeResource(PublishOutcome publish, FindOutcomes find) {
    this.publish = publish;
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "What came of micro-ventures, latest first / 微创投成果")
  public Page<VentureOutcome> list(
      @QueryParam("community") @Size(max = 40) @Parameter(example = "boyuan") String community,
      @Valid @BeanParam PageRequest request) {
    return find.published(community, request);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One outcome / 成果详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VentureOutcome.class)))
  public Response get(@PathParam("id") UUID id) {
    return shown(find.byId(id));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Say it better; takes If-Match / 修改成果")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VentureOutcome.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid OutcomePlan plan) {
    return shown(publish.change(id, plan, ifMatch));
  }

  private static Response shown(VentureOutcome outcome) {
    return new Defined<>(outcome, outcome.version(), false).response();
  }
}
