package io.boyuan.booking.availability;

import io.boyuan.booking.space.WantedSpace;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Free times over HTTP. */
@Path("/api/booking/v1/availability")
@RunOnVirtualThread
@Tag(name = "Spaces / 共享空间")
public class AvailabilityResource {

  private final SearchAvailability availability;

  @Inject
  AvailabilityResource(SearchAvailability availability) {
    this.availability = availability;
  }

  @GET
  @PermitAll
  @Operation(summary = "Spaces with free times, 31 days at most / 跨空间查找空闲时段")
  public Page<FreeSpace> across(
      @Valid @BeanParam WantedSpace wantedSpace,
      @Valid @BeanParam WantedTime wanted,
      @Valid @BeanParam PageRequest request) {
    return availability.across(wantedSpace, wanted, request);
  }
}
