package io.boyuan.partnership.signing;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an agreement reads as it was signed, over HTTP. */
@Path("/api/partnership/v1/agreements/{number: [a-zA-Z0-9-]{1,60}}/verification")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Agreements / 共建协议")
public class VerificationResource {

  private final VerifyAgreement verify;

  @Inject
  VerificationResource(VerifyAgreement verify) {
    this.verify = verify;
  }

  @GET
  @Operation(summary = "Whether it reads as it was signed / 核验签署后是否被改动")
  public Verification verify(@PathParam("number") String number) {
    return verify.verify(number);
  }
}
