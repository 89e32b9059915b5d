package io.boyuan.volunteer.organization;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.sheet.Sheet;
import io.boyuan.platform.sheet.SheetReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An organization's members over HTTP, for its coordinators and its programs. */
@Path("/api/volunteer/v1/organizations/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Organizations / 组织与成员")
public class MemberResource {

  /** More students are brought in several files. */
  private static final SheetReader READER = SheetReader.atMost(5000);

  private final InviteMembers invite;
  private final JoinOrganization join;

  @Inject
  MemberResource(InviteMembers invite, JoinOrganization join) {
    this.invite = invite;
    this.join = join;
  }

  @GET
  @Path("members")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Members, invited and applying, in the order they came / 成员名单")
  public Page<MemberView> members(
      @PathParam("code") String code,
      @NotNull @QueryParam("status") @DefaultValue("ACTIVE") Membership.Status status,
      @Valid @BeanParam PageRequest request) {
    return join.members(code, status, request);
  }

  @POST
  @Path("invitations")
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Invite somebody / 邀请成员")
  @APIResponse(
      responseCode = "201",
      description = "Invited, with the code to accept / 已邀请，附邀请码",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response invite(@PathParam("code") String code, @NotNull @Valid InvitationPlan plan) {
    var invited = invite.invite(code, plan);
    return Response.created(URI.create("/api/volunteer/v1/memberships/" + invited.id()))
        .entity(invited)
        .build();
  }

  @POST
  @Path("member-imports")
  @Consumes({"text/csv", Sheet.XLSX})
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(
      summary = "Invite students from a table / 批量导入学生名单",
      description =
          "Columns 姓名/name, 学号/student number, 手机/phone, 团队/team; CSV in UTF-8 or GB 18030, or XLSX; at"
              + " most 5,000 lines. / 最多 5000 行。")
  public ImportOutcome importAll(
      @PathParam("code") String code,
      @NotNull @QueryParam("onBadLines") @DefaultValue("REFUSE") OnBadLines onBadLines,
      @QueryParam("dryRun") @Parameter(description = "Only check / 仅检查") Boolean dryRun,
      byte[] file) {
    var lines = READER.read(file).stream().map(MemberLine::of).toList();
    return invite.importAll(code, lines, onBadLines, Boolean.TRUE.equals(dryRun));
  }

  @POST
  @Path("applications")
  @Idempotent
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Apply to belong / 申请加入")
  @APIResponse(
      responseCode = "201",
      description = "Waits for a coordinator / 等待审核",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response apply(
      @PathParam("code") String code,
      @QueryParam("team") @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String team) {
    var applied = join.apply(code, team);
    return Response.created(URI.create("/api/volunteer/v1/memberships/" + applied.id()))
        .entity(applied)
        .build();
  }
}
