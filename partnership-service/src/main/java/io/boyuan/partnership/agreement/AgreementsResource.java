package io.boyuan.partnership.agreement;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements over HTTP, as anyone sees them. */
@Path("/api/partnership/v1/agreements")
@RunOnVirtualThread
@Tag(name = "Agreements / 共建协议")
public class AgreementsResource {

  private final FindAgreements find;

  @Inject
  AgreementsResource(FindAgreements find) {
    this.find = find;
  }

  @GET
  @PermitAll
  @Operation(summary = "Agreements that were signed / 共建协议列表")
  public Page<AgreementView> list(
      @QueryParam("community") @Size(max = 40) String community,
      @Valid @BeanParam PageRequest request) {
    return find.signed(community, request);
  }
}
