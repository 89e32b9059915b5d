package io.boyuan.partnership.signing;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing an agreement over HTTP. */
@Path("/api/partnership/v1/agreements/{number: [a-zA-Z0-9-]{1,60}}/signatures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Agreements / 共建协议")
public class SignatureResource {

  private final SignAgreement sign;
  private final VerifyAgreement verify;

  @Inject
  SignatureResource(SignAgreement sign, VerifyAgreement verify) {
    this.sign = sign;
    this.verify = verify;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Who signed, void signatures too / 签署记录")
  public List<SignatureView> list(@PathParam("number") String number) {
    return verify.signatures(number);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF})
  @Operation(summary = "Sign for my side what I read / 代表我方签署")
  @APIResponse(
      responseCode = "201",
      description = "Signed / 已签署",
      content = @Content(schema = @Schema(implementation = SignatureView.class)))
  public Response sign(@PathParam("number") String number, @NotNull @Valid Signing signing) {
    var signature = sign.sign(number, signing.documentHash());
    return Response.created(URI.create("/api/partnership/v1/agreements/" + number + "/signatures"))
        .entity(signature)
        .build();
  }

  /**
   * What is signed.
   *
   * @param documentHash of the document as it was read
   */
  @Schema(name = "AgreementSigning")
  record Signing(
      @NotBlank
          @Pattern(regexp = "[0-9a-f]{64}")
          @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          String documentHash) {}
}
