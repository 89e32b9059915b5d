package io.boyuan.booking.closing;

import io.boyuan.booking.space.Closure;
import io.boyuan.booking.space.Space;
import io.boyuan.contracts.booking.SpaceClosed;
import java.util.List;

/** What other services hear of closures. */
final class ClosingFacts {

  private ClosingFacts() {}

  static SpaceClosed closed(Closure closure, Space space, List<SpaceClosed.Affected> affected) {
    return new SpaceClosed(
        closure.id(),
        0,
        space.id(),
        space.communityCode(),
        closure.startsAt(),
        closure.endsAt(),
        closure.reason().zh(),
        closure.reason().en(),
        affected);
  }
}
