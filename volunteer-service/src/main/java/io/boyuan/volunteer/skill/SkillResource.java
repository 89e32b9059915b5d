package io.boyuan.volunteer.skill;

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

/** Skills over HTTP. */
@Path("/api/volunteer/v1/skills")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Skills / 技能")
public class SkillResource {

  private static final String CODE = "{code: [a-z0-9-]{1,40}}";

  private final DefineSkill defineSkill;

  @Inject
  SkillResource(DefineSkill defineSkill) {
    this.defineSkill = defineSkill;
  }

  @GET
  @PermitAll
  @Operation(summary = "Skills / 技能目录")
  public Page<SkillView> list(@Valid @BeanParam PageRequest request) {
    return defineSkill.listed(request);
  }

  @GET
  @Path(CODE)
  @PermitAll
  @Operation(summary = "One skill, with its ETag / 技能详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SkillView.class)))
  public Response get(@PathParam("code") String code) {
    return defineSkill.named(code).response();
  }

  @PUT
  @Path(CODE)
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Define a skill; a change takes If-Match / 定义技能")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SkillView.class)))
  public Response define(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SkillPlan plan) {
    return defineSkill.define(code, plan, ifMatch).response();
  }
}
