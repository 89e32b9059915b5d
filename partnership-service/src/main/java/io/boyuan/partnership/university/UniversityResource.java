package io.boyuan.partnership.university;

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

/** Universities over HTTP. */
@Path("/api/partnership/v1/universities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Partners / 共建高校")
public class UniversityResource {

  private static final String CODE = "{code: [a-z0-9-]{1,40}}";

  private final RegisterUniversity register;
  private final FindUniversities find;

  @Inject
  UniversityResource(RegisterUniversity register, FindUniversities find) {
    this.register = register;
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "Universities / 高校列表")
  public Page<UniversityView> list(@Valid @BeanParam PageRequest request) {
    return find.all(request);
  }

  @GET
  @Path(CODE)
  @PermitAll
  @Operation(summary = "One university / 高校详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UniversityView.class)))
  public Response get(@PathParam("code") String code) {
    return find.named(code).response();
  }

  @PUT
  @Path(CODE)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Register a university; a change takes If-Match / 登记高校")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UniversityView.class)))
  public Response register(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid UniversityPlan plan) {
    return register.register(code, plan, ifMatch).response();
  }
}
