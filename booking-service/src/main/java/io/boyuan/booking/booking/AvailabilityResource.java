package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Free times over HTTP. */
@Path("/api/booking/v1/spaces/{id}/availability")
@RunOnVirtualThread
@Tag(name = "Spaces / 共享空间")
public class AvailabilityResource {

  private final Availability availability;

  @Inject
  AvailabilityResource(Availability availability) {
    this.availability = availability;
  }

  @GET
  @PermitAll
  @Operation(summary = "Free intervals, 31 days at most / 空闲时段，最长 31 天")
  public FreeTimes free(
      @PathParam("id") UUID id, @QueryParam("from") Instant from, @QueryParam("to") Instant to) {
    return new FreeTimes(id, availability.of(id, from, to));
  }

  /**
   * When a space is free.
   *
   * @param spaceId the space
   * @param items free intervals, by begin
   */
  record FreeTimes(UUID spaceId, List<Interval> items) {}
}
