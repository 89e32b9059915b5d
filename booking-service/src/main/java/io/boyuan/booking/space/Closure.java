package io.boyuan.booking.space;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.UUID;

/**
 * A time at which a space is closed although its hours say otherwise.
 *
 * @param id the closure
 * @param spaceId the space
 * @param startsAt begin
 * @param endsAt end
 * @param reason why, in both languages
 */
public record Closure(UUID id, UUID spaceId, Instant startsAt, Instant endsAt, Names reason) {

  /**
   * Its time.
   *
   * @return from begin to end
   */
  @JsonIgnore
  public Interval time() {
    return new Interval(startsAt, endsAt);
  }
}
