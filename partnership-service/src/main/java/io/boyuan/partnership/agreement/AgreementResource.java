package io.boyuan.partnership.agreement;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One agreement over HTTP. */
@Path("/api/partnership/v1/agreements/{number: [a-zA-Z0-9-]{1,60}}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Agreements / 共建协议")
public class AgreementResource {

  private final RecordAgreement record;
  private final FindAgreements find;
  private final ChangeCourse course;

  @Inject
  AgreementResource(RecordAgreement record, FindAgreements find, ChangeCourse course) {
    this.record = record;
    this.find = find;
    this.course = course;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "One agreement, for its two sides / 协议详情")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AgreementDetail.class)))
  public Response get(@PathParam("number") String number) {
    return find.numbered(number).response();
  }

  @PUT
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(
      summary =
          "Record an agreement signed on paper, whose scan is attached then; a correction takes"
              + " If-Match / 登记已签署的纸质协议，随后上传扫描件")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response record(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AgreementPlan plan) {
    return record.record(number, plan, ifMatch).response();
  }

  @POST
  @Path("entry-into-force")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(
      summary = "Put a recorded agreement in force, once its scan is attached / 纸质协议生效，须已上传扫描件")
  public AgreementDetail enter(@PathParam("number") String number) {
    return record.enter(number);
  }

  @POST
  @Path("suspension")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Suspend an agreement / 中止协议")
  public AgreementDetail suspend(
      @PathParam("number") String number, @NotNull @Valid Because because) {
    return course.suspend(number, because.reason());
  }

  @POST
  @Path("resumption")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Have a suspended agreement hold again / 恢复协议")
  public AgreementDetail resume(
      @PathParam("number") String number, @NotNull @Valid Because because) {
    return course.resume(number, because.reason());
  }

  @POST
  @Path("ending")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Bring the end of an agreement forward / 提前终止协议")
  public AgreementDetail end(@PathParam("number") String number, @NotNull @Valid Ending ending) {
    return course.end(number, ending.lastDay(), ending.reason());
  }

  /**
   * Why an agreement is suspended or resumed.
   *
   * @param reason in words
   */
  @Schema(name = "AgreementTurn")
  record Because(@NotBlank @Size(max = 500) @Schema(examples = "学校放假封闭管理") String reason) {}

  /**
   * How an agreement ends before its time.
   *
   * @param lastDay the last day on which it holds, today when absent
   * @param reason in words
   */
  @Schema(name = "AgreementEnding")
  record Ending(
      @Schema(examples = "2026-12-31") LocalDate lastDay,
      @NotBlank @Size(max = 500) @Schema(examples = "双方协商一致") String reason) {}
}
