package io.boyuan.volunteer.proof;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** Proofs of service over HTTP: to be issued, and to be verified by anyone. */
@Path("/api/volunteer/v1/proofs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Proofs / 志愿服务证明")
public class ProofResource {

  private final IssueProof issueProof;
  private final VerifyProof verifyProof;

  @Inject
  ProofResource(IssueProof issueProof, VerifyProof verifyProof) {
    this.issueProof = issueProof;
    this.verifyProof = verifyProof;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.VOLUNTEER)
  @Operation(summary = "Get proof of my verified service / 出具本人志愿服务记录证明")
  @APIResponse(
      responseCode = "201",
      description = "Issued / 已出具",
      content = @Content(schema = @Schema(implementation = ProofView.class)))
  public Response issue(@NotNull @Valid ProofPlan plan) {
    var proof = issueProof.issue(plan);
    return Response.created(URI.create("/api/volunteer/v1/my-proofs/" + proof.id()))
        .entity(proof)
        .build();
  }

  @GET
  @Path("{code}")
  @PermitAll
  @Operation(summary = "Verify a proof by its code, without signing in / 凭验证码查验证明，无需登录")
  public VerifiedProof verify(
      @PathParam("code")
          @Parameter(description = "As on the paper / 证明上的验证码", example = "7K3Q-9XZA-M2TD")
          String code,
      @QueryParam("lastFour")
          @Pattern(regexp = "\\d{4}")
          @Parameter(
              description =
                  "Last four digits of the number, to see the whole name / 证明编号末四位，用于显示全名",
              example = "4821")
          String lastFour) {
    return verifyProof.verify(code, lastFour);
  }
}
