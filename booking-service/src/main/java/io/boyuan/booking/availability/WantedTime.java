package io.boyuan.booking.availability;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** When somebody wants a space. */
public class WantedTime {

  @QueryParam("from")
  @Parameter(description = "Begin of the search, now when absent / 起始时间，默认现在")
  Instant from;

  @QueryParam("to")
  @Parameter(description = "End of the search, at most 31 days later / 结束时间，最长 31 天")
  Instant to;

  @QueryParam("minutes")
  @Min(1)
  @Max(1440)
  @Parameter(description = "Free for at least so long / 至少空闲的分钟数")
  Integer minutes;

  Instant from() {
    return from;
  }

  Instant to() {
    return to;
  }

  FreeTimes.Wish wish(Integer attendees) {
    return new FreeTimes.Wish(
        attendees == null ? 1 : attendees, Duration.ofMinutes(minutes == null ? 1 : minutes));
  }
}
