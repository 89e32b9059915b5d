package io.boyuan.partnership.signing;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An agreement as a PDF over HTTP. */
@Path("/api/partnership/v1/agreements/{number: [a-zA-Z0-9-]{1,60}}/paper")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Agreements / 共建协议")
public class PaperResource {

  private final VerifyAgreement verify;

  @Inject
  PaperResource(VerifyAgreement verify) {
    this.verify = verify;
  }

  @GET
  @Produces("application/pdf")
  @Operation(summary = "The agreement to print, with signatures and hash / 打印协议")
  public byte[] paper(@PathParam("number") String number) {
    return verify.paper(number);
  }
}
