package io.boyuan.partnership.certificate;

import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.time.TimeSettings;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own certificate, or a child's, over HTTP. */
@Path("/api/partnership/v1/my-enrolments/{enrolment}/certificate")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@Tag(name = "Certificates / 结业证书")
public class MyCertificateResource {

  private static final String PDF = "application/pdf";

  private final Certify certify;
  private final CertificatePolicy policy;
  private final TimeSettings time;

  @Inject
  MyCertificateResource(Certify certify, CertificatePolicy policy, TimeSettings time) {
    this.certify = certify;
    this.policy = policy;
    this.time = time;
  }

  @POST
  @Idempotent
  @Operation(summary = "Get the certificate of a course that is over / 领取结业证书")
  @APIResponse(
      responseCode = "201",
      description = "Issued / 已颁发",
      content = @Content(schema = @Schema(implementation = CertificateView.class)))
  public Response issue(@PathParam("enrolment") UUID enrolment) {
    var certificate = certify.issue(enrolment);
    return Response.created(
            URI.create("/api/partnership/v1/my-enrolments/" + enrolment + "/certificate"))
        .entity(certificate)
        .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "My certificate, or my child's / 我的结业证书")
  public CertificateView get(@PathParam("enrolment") UUID enrolment) {
    return certify.certificate(enrolment);
  }

  @POST
  @Path("prints")
  @Produces(PDF)
  @Operation(summary = "Print it; printed again it says so / 打印证书，再次打印会注明补打")
  @APIResponse(
      responseCode = "200",
      description = "As PDF / PDF",
      content = @Content(mediaType = PDF))
  public Response print(@PathParam("enrolment") UUID enrolment) {
    // No connection is held while it is printed.
    var certificate = certify.printed(enrolment);
    return Response.ok(CertificatePaper.pdf(certificate, policy, time.zone()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + certificate.code() + ".pdf\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
