package io.boyuan.partnership.drafting;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is signed, or is to be, over HTTP. */
@Path("/api/partnership/v1/agreements/{number: [a-zA-Z0-9-]{1,60}}/document")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Agreements / 共建协议")
public class DocumentResource {

  private final WriteDraft drafts;

  @Inject
  DocumentResource(WriteDraft drafts) {
    this.drafts = drafts;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "All that both sides sign, and its hash / 协议文本及摘要")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  public Response get(@PathParam("number") String number) {
    return drafts.read(number).response();
  }

  @PUT
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Rewrite what is to be signed; takes If-Match, voids signatures / 修改协议文本")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  public Response rewrite(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid DocumentPlan plan) {
    return drafts.rewrite(number, plan, ifMatch).response();
  }

  @POST
  @Path("withdrawal")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Give up what is not in force yet / 放弃签署")
  public void withdraw(@PathParam("number") String number, @NotNull @Valid Withdrawal withdrawal) {
    drafts.withdraw(number, withdrawal.reason());
  }

  /**
   * Why it is given up.
   *
   * @param reason in words
   */
  @Schema(name = "AgreementWithdrawal")
  record Withdrawal(@NotBlank @Size(max = 500) @Schema(examples = "校方暂缓") String reason) {}
}
