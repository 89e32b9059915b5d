package io.boyuan.partnership.agreement;

import io.boyuan.contracts.identity.Roles;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Universities, teams and agreements over HTTP. */
@Path("/api/partnership/v1")
@RunOnVirtualThread
@Tag(name = "Partners / 共建高校")
public class PartnerResource {

  private static final String CODE = "{code: [a-z0-9-]{1,40}}";

  private final RegisterPartners register;
  private final FindPartners find;

  @Inject
  PartnerResource(RegisterPartners register, FindPartners find) {
    this.register = register;
    this.find = find;
  }

  @GET
  @Path("universities")
  @PermitAll
  @Operation(summary = "Universities / 高校列表")
  public Page<UniversityView> universities(@Valid @BeanParam PageRequest request) {
    return find.universities(request);
  }

  @GET
  @Path("teams")
  @PermitAll
  @Operation(summary = "Teams under an agreement that holds today / 协议有效的团队")
  public Page<TeamView> teams(
      @QueryParam("community") @Size(max = 40) String community,
      @QueryParam("university") @Size(max = 40) String university,
      @Valid @BeanParam PageRequest request) {
    return find.teams(community, university, request);
  }

  @GET
  @Path("agreements")
  @PermitAll
  @Operation(summary = "Agreements / 共建协议列表")
  public Page<AgreementView> agreements(
      @QueryParam("community") @Size(max = 40) String community,
      @Valid @BeanParam PageRequest request) {
    return find.agreements(community, request);
  }

  @PUT
  @Path("universities/" + CODE)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Register a university; a change takes If-Match / 登记高校")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UniversityView.class)))
  public Response university(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid UniversityPlan plan) {
    return register.university(code, plan, ifMatch).response();
  }

  @PUT
  @Path("teams/" + CODE)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Register a team; a change takes If-Match / 登记团队")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeamView.class)))
  public Response team(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid TeamPlan plan) {
    return register.team(code, plan, ifMatch).response();
  }

  @PUT
  @Path("agreements/{number: [a-zA-Z0-9-]{1,60}}")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Record a signed agreement; a change takes If-Match / 登记共建协议")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response agreement(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AgreementPlan plan) {
    return register.agreement(number, plan, ifMatch).response();
  }
}
