package io.boyuan.partnership.payment;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The payments of an award over HTTP. */
@Path("/api/partnership/v1/awards/{id}/payments")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Awards / 立项")
public class AwardPaymentResource {

  private final PayMilestone pay;

  @Inject
  AwardPaymentResource(PayMilestone pay) {
    this.pay = pay;
  }

  @GET
  @Operation(summary = "Payments of an award, earliest first / 立项的付款")
  public Page<Payment> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return pay.of(id, request);
  }
}
