package io.boyuan.partnership.donation;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's donations over HTTP. */
@Path("/api/partnership/v1/my-donations")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Donations / 捐款")
public class MyDonationResource {

  private final ReadDonations donations;

  @Inject
  MyDonationResource(ReadDonations donations) {
    this.donations = donations;
  }

  @GET
  @Operation(summary = "My donations, newest first / 我的捐款")
  public Page<Donation> list(@Valid @BeanParam PageRequest request) {
    return donations.mine(request);
  }
}
