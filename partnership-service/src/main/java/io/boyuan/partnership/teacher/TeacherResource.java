package io.boyuan.partnership.teacher;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teachers of the academy over HTTP. */
@Path("/api/partnership/v1/teachers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Academy / 博园学堂")
public class TeacherResource {

  private static final String PATH = "/api/partnership/v1/teachers/";

  private final ApproveTeachers approve;
  private final Attachments attachments;

  @Inject
  TeacherResource(ApproveTeachers approve, Attachments attachments) {
    this.approve = approve;
    this.attachments = attachments;
  }

  @GET
  @PermitAll
  @Operation(summary = "Teachers of a community; those not approved are for staff / 师资列表")
  public Page<TeacherView> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("status") @DefaultValue("APPROVED") @NotNull TeacherStatus status,
      @Valid @BeanParam PageRequest request) {
    return approve.listed(community, status, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.RESIDENT,
    Roles.VOLUNTEER,
    Roles.COORDINATOR,
    Roles.TALENT,
    Roles.TEACHER,
    Roles.COMMUNITY_STAFF,
    Roles.ADMIN
  })
  @Operation(summary = "Apply to teach; staff also for somebody / 申请任教")
  @APIResponse(
      responseCode = "201",
      description = "Applied / 已申请",
      content = @Content(schema = @Schema(implementation = TeacherView.class)))
  public Response apply(@NotNull @Valid TeacherPlan plan) {
    var teacher = approve.apply(plan);
    return Response.created(URI.create(PATH + teacher.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(teacher.version()))
        .entity(teacher)
        .build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(summary = "One teacher / 教师详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeacherView.class)))
  public Response get(@PathParam("id") UUID id) {
    return answer(approve.byId(id));
  }

  @PUT
  @Path("{id}/standing")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Say whether somebody may teach / 审核任教资格")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeacherView.class)))
  public Response decide(@PathParam("id") UUID id, @NotNull @Valid Standing standing) {
    return answer(approve.decide(id, standing.status(), standing.reason()));
  }

  @PUT
  @Path("{id}/availability")
  @Authenticated
  @Operation(summary = "Say when a teacher can teach / 登记可授课时间")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TeacherView.class)))
  public Response available(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Availability availability) {
    return answer(approve.available(id, availability, ifMatch));
  }

  @GET
  @Path("{id}/attachments")
  @Authenticated
  @Operation(summary = "What shows that somebody can teach / 资质附件列表")
  public List<AttachmentView> attachments(@PathParam("id") UUID id) {
    approve.requireReads(id);
    return attachments.of(AttachmentSubject.TEACHER, id);
  }

  @POST
  @Path("{id}/attachments")
  @Consumes({"application/pdf", "image/*"})
  @Idempotent
  @Authenticated
  @Operation(summary = "Attach what shows that somebody can teach / 上传资质附件")
  @APIResponse(
      responseCode = "201",
      description = "Attached / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) @Parameter(example = "教师资格证.pdf") String name,
      @NotNull Upload upload) {
    var attachment = approve.attach(id, name, upload);
    return Response.created(URI.create(PATH + id + "/attachments/" + attachment.id()))
        .entity(attachment)
        .build();
  }

  @GET
  @Path("{id}/attachments/{attachment}")
  @Authenticated
  @Operation(summary = "One file that shows that somebody can teach / 下载资质附件")
  @APIResponse(responseCode = "200", description = "The file / 文件")
  public Response attachment(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    approve.requireReads(id);
    return attachments.file(AttachmentSubject.TEACHER, id, attachment).response();
  }

  private static Response answer(TeacherView teacher) {
    return Response.ok(teacher).header(HttpHeaders.ETAG, EntityTags.of(teacher.version())).build();
  }

  /**
   * Whether somebody may teach.
   *
   * @param status from now on
   * @param reason why, for them and the audit trail
   */
  @Schema(name = "TeacherStanding")
  record Standing(
      @NotNull @Schema(examples = "APPROVED") TeacherStatus status,
      @NotBlank @Size(max = 500) @Schema(examples = "试讲合格") String reason) {}
}
