package io.boyuan.grid.category;

import io.boyuan.grid.duetime.ClockKind;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Categories for tests of rules. */
public final class TestCategory {

  private TestCategory() {}

  /** A category whose requests are due after some minutes. */
  public static Category due(ClockKind clock, int minutes, int escalationMinutes, Unit unit) {
    var plan =
        new CategoryPlan(
            new Names("路灯", "Street lights"),
            null,
            null,
            "facilities",
            Priority.NORMAL,
            minutes,
            escalationMinutes,
            clock,
            unit,
            true,
            true,
            false,
            false,
            List.of(),
            List.of());
    return Category.define(UUID.randomUUID(), "boyuan", "street-light", plan, Instant.EPOCH);
  }
}
