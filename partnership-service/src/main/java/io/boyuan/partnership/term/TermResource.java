package io.boyuan.partnership.term;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Terms of the academy over HTTP. */
@Path("/api/partnership/v1/communities/{community: [a-z0-9-]{1,40}}/terms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Academy / 博园学堂")
public class TermResource {

  private final PlanTerms terms;

  @Inject
  TermResource(PlanTerms terms) {
    this.terms = terms;
  }

  @GET
  @PermitAll
  @Operation(summary = "Terms, latest first / 学期列表")
  public Page<TermView> list(
      @PathParam("community") String community, @Valid @BeanParam PageRequest request) {
    return terms.listed(community, request);
  }

  @PUT
  @Path("{code: [a-z0-9-]{1,40}}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Plan a term; a change takes If-Match / 规划学期")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TermView.class)))
  public Response define(
      @PathParam("community") String community,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid TermPlan plan) {
    return terms.define(community, code, plan, ifMatch).response();
  }
}
