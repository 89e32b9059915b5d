package io.boyuan.booking.availability;

import io.boyuan.booking.space.Interval;
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

/** The free times of a space over HTTP. */
@Path("/api/booking/v1/spaces/{id}/availability")
@RunOnVirtualThread
@Tag(name = "Spaces / 共享空间")
public class SpaceAvailabilityResource {

  private final SearchAvailability availability;

  @Inject
  SpaceAvailabilityResource(SearchAvailability availability) {
    this.availability = availability;
  }

  @GET
  @PermitAll
  @Operation(summary = "Free times of a space, 31 days at most / 空闲时段，最长 31 天")
  public TimesOfSpace ofSpace(
      @PathParam("id") UUID id,
      @Valid @BeanParam WantedTime wanted,
      @QueryParam("attendees") @Min(1) @Max(10_000) Integer attendees) {
    return new TimesOfSpace(id, availability.of(id, wanted, attendees));
  }

  /**
   * When a space is free.
   *
   * @param spaceId the space
   * @param items free intervals, by begin
   */
  record TimesOfSpace(UUID spaceId, List<Interval> items) {}
}
