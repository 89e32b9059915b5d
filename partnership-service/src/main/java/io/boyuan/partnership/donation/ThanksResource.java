package io.boyuan.partnership.donation;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Thanks to donors over HTTP. */
@Path("/api/partnership/v1/charity-funds/{community: [a-z0-9-]{1,40}}/thanks")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Donations / 捐款")
public class ThanksResource {

  private final ReadDonations donations;

  @Inject
  ThanksResource(ReadDonations donations) {
    this.donations = donations;
  }

  @GET
  @Operation(summary = "Donors who agreed to be named, newest first / 鸣谢名单")
  public Page<Thanks> list(
      @PathParam("community") String community, @Valid @BeanParam PageRequest request) {
    return donations.thanks(community, request);
  }
}
