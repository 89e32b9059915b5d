package io.boyuan.partnership.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates as anyone verifies them. */
@Path("/api/partnership/v1/certificates")
@RunOnVirtualThread
@Tag(name = "Certificates / 结业证书")
public class CertificateResource {

  private final Certify certify;

  @Inject
  CertificateResource(Certify certify) {
    this.certify = certify;
  }

  @GET
  @Path("{code}")
  @PermitAll
  @Operation(summary = "Verify a certificate by its code, without signing in / 凭验证码查验证书，无需登录")
  public CertificateView verify(
      @PathParam("code")
          @Parameter(description = "As on the paper / 证书上的验证码", example = "7K3Q-9XZA-M2TD")
          String code) {
    return certify.verify(code);
  }
}
