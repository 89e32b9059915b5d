package io.boyuan.partnership.template;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Templates of agreements over HTTP. */
@Path("/api/partnership/v1/agreement-templates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Agreements / 共建协议")
public class TemplateResource {

  private static final String CODE = "{code: [a-z0-9-]{1,40}}";

  private final KeepTemplates templates;

  @Inject
  TemplateResource(KeepTemplates templates) {
    this.templates = templates;
  }

  @GET
  @Operation(summary = "Templates of a community / 协议模板列表")
  public Page<TemplateView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return templates.of(community, request);
  }

  @GET
  @Path(CODE)
  @Operation(summary = "A template, as it reads now or read once / 协议模板")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TemplateView.class)))
  public Response get(
      @PathParam("code") String code, @QueryParam("version") @Min(1) Integer version) {
    return templates.read(code, version).response();
  }

  @PUT
  @Path(CODE)
  @Operation(summary = "Write a template; a new version takes If-Match / 编写协议模板")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TemplateView.class)))
  public Response write(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid TemplatePlan plan) {
    return templates.write(code, plan, ifMatch).response();
  }
}
