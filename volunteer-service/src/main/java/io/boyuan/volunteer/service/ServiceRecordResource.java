package io.boyuan.volunteer.service;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Service records over HTTP. */
@Path("/api/volunteer/v1/service-records")
@RunOnVirtualThread
@Tag(name = "Service / 服务记录")
public class ServiceRecordResource {

  private final FindService find;
  private final VerifyService verifyService;
  private final CorrectService correctService;
  private final QuestionService questions;
  private final ReviewEntries review;

  @Inject
  ServiceRecordResource(
      FindService find,
      VerifyService verifyService,
      CorrectService correctService,
      QuestionService questions,
      ReviewEntries review) {
    this.find = find;
    this.verifyService = verifyService;
    this.correctService = correctService;
    this.questions = questions;
    this.review = review;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Records of a community or an organization, newest first / 社区或组织的服务记录")
  public Page<ServiceRecordView> list(
      @Size(max = 40) @QueryParam("community") String community,
      @Size(max = 40) @QueryParam("organization") String organization,
      @NotNull @QueryParam("status") @DefaultValue("PENDING") ServiceRecord.Status status,
      @Valid @BeanParam PageRequest request) {
    if (organization != null) {
      return find.ofOrganization(organization, status, request);
    }
    if (community == null) {
      throw Problem.invalid("community", "required");
    }
    return find.ofCommunity(community, status, request);
  }

  @GET
  @Path("mine")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "My records, newest first / 我的服务记录")
  public Page<ServiceRecordView> mine(@Valid @BeanParam PageRequest request) {
    return find.mine(request);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "One record / 服务记录详情")
  public ServiceRecordView get(@PathParam("id") UUID id) {
    return find.byId(id);
  }

  @GET
  @Path("flagged")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Records that somebody should look at / 需要复核的服务记录")
  public Page<ServiceRecordView> flagged(
      @NotBlank @Size(max = 40) @QueryParam("community") String community,
      @Valid @BeanParam PageRequest request) {
    return find.flagged(community, request);
  }

  @GET
  @Path("unusual-entries")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Who entered many by hand, or at night / 异常补录")
  public List<ReviewEntries.Unusual> unusual(
      @NotBlank @Size(max = 40) @QueryParam("community") String community) {
    return review.in(community);
  }

  @POST
  @Path("verifications")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Verify many as they were counted, all or none / 批量核实")
  public List<ServiceRecordView> verifyAll(@NotNull @Valid Verifications wanted) {
    return verifyService.verifyAll(wanted.recordIds());
  }

  @POST
  @Path("{id}/verification")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(
      summary =
          "Verify, or correct with a reason; more minutes wait for a second person / 核实或更正时长，增加时长须另一人复核")
  public ServiceRecordView verify(@PathParam("id") UUID id, @Valid Verification verification) {
    return verifyService.verify(id, verification == null ? Verification.AS_COUNTED : verification);
  }

  @POST
  @Path("{id}/corrections")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Correct what was verified / 更正已核实的时长")
  public ServiceRecordView correct(
      @PathParam("id") UUID id, @NotNull @Valid Correction correction) {
    return correctService.correct(id, correction.minutes(), correction.reason());
  }

  @POST
  @Path("{id}/agreement")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Agree to more minutes that another proposed / 复核他人提出的时长")
  public ServiceRecordView agree(@PathParam("id") UUID id) {
    return correctService.agree(id);
  }

  @POST
  @Path("{id}/voiding")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Take a record out of all counts / 作废")
  public ServiceRecordView voidIt(@PathParam("id") UUID id, @NotNull @Valid Words because) {
    return correctService.voidIt(id, because.words());
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({Roles.VOLUNTEER, Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "What became of a record / 变更历史")
  public List<ServiceHistory.Entry> history(@PathParam("id") UUID id) {
    return questions.historyOf(id);
  }

  @POST
  @Path("{id}/questions")
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Question how my service was counted / 对时长提出异议")
  public void question(@PathParam("id") UUID id, @NotNull @Valid Words said) {
    questions.question(id, said.words());
  }

  @POST
  @Path("{id}/answers")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Answer a volunteer's question / 答复异议")
  public void answer(@PathParam("id") UUID id, @NotNull @Valid Words said) {
    questions.answer(id, said.words());
  }
}
