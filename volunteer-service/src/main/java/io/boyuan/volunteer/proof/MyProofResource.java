package io.boyuan.volunteer.proof;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A volunteer's own proofs over HTTP. */
@Path("/api/volunteer/v1/my-proofs")
@RunOnVirtualThread
@RolesAllowed(Roles.VOLUNTEER)
@Tag(name = "Proofs / 志愿服务证明")
public class MyProofResource {

  private static final String PDF = "application/pdf";

  private final IssueProof issueProof;

  @Inject
  MyProofResource(IssueProof issueProof) {
    this.issueProof = issueProof;
  }

  @GET
  @Operation(summary = "My proofs, newest first / 我的证明")
  public Page<ProofSummary> list(@Valid @BeanParam PageRequest request) {
    return issueProof.own(request);
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "One of my proofs / 证明详情")
  @APIResponse(
      responseCode = "200",
      description = "As JSON, or as it is printed when asked for application/pdf / JSON 或 PDF",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProofView.class)),
        @Content(mediaType = PDF)
      })
  public ProofView get(@PathParam("id") UUID id) {
    return issueProof.own(id);
  }

  @GET
  @Path("{id}")
  @Produces(PDF)
  @Operation(hidden = true)
  public Response print(@PathParam("id") UUID id) {
    var printed = issueProof.printed(id);
    return Response.ok(printed.pdf())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"proof-" + printed.number() + ".pdf\"")
        .build();
  }
}
