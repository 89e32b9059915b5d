package io.boyuan.booking.availability;

import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.WantedSpace;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Free times over HTTP. */
@Path("/api/booking/v1")
@RunOnVirtualThread
@Tag(name = "Spaces / 共享空间")
public class AvailabilityResource {

  private final SearchAvailability availability;

  @Inject
  AvailabilityResource(SearchAvailability availability) {
    this.availability = availability;
  }

  @GET
  @Path("spaces/{id}/availability")
  @PermitAll
  @Operation(summary = "Free times of a space, 31 days at most / 空闲时段，最长 31 天")
  public TimesOfSpace ofSpace(
      @PathParam("id") UUID id,
      @Valid @BeanParam WantedTime wanted,
      @QueryParam("attendees") @Min(1) @Max(10_000) Integer attendees) {
    return new TimesOfSpace(id, availability.of(id, wanted, attendees));
  }

  @GET
  @Path("availability")
  @PermitAll
  @Operation(summary = "Spaces with free times, 31 days at most / 跨空间查找空闲时段")
  public Page<FreeSpace> across(
      @Valid @BeanParam WantedSpace wantedSpace,
      @Valid @BeanParam WantedTime wanted,
      @Valid @BeanParam PageRequest request) {
    return availability.across(wantedSpace, wanted, request);
  }

  /**
   * When a space is free.
   *
   * @param spaceId the space
   * @param items free intervals, by begin
   */
  record TimesOfSpace(UUID spaceId, List<Interval> items) {}
}
