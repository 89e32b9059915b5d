package io.boyuan.grid.help;

import io.boyuan.contracts.grid.HelpCancelled;
import io.boyuan.contracts.grid.HelpNeeded;
import java.util.UUID;

/** What volunteers hear of hands that are needed. */
final class HelpFacts {

  private HelpFacts() {}

  static HelpNeeded needed(HelpOrder help) {
    return new HelpNeeded(
        help.id(),
        help.version(),
        help.communityCode(),
        help.gridCode(),
        help.title(),
        help.placeName(),
        help.lat(),
        help.lng(),
        help.startsAt(),
        help.endsAt(),
        help.people(),
        help.skills(),
        help.urgency().name(),
        help.askedBy(),
        help.askedAt());
  }

  static HelpCancelled cancelled(HelpOrder help, UUID by) {
    return new HelpCancelled(
        help.id(), help.version(), help.communityCode(), help.reason(), by, help.changedAt());
  }
}
