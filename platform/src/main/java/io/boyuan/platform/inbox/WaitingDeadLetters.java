package io.boyuan.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.metric.WatchedNumber;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Dead letters that nobody replayed yet; served by dead_letter_waiting. */
@Singleton
class WaitingDeadLetters extends WatchedNumber {

  @Inject
  WaitingDeadLetters(AgroalDataSource database) {
    super(
        database,
        "boyuan.dead.letters",
        "",
        "Facts that could not take effect and were not replayed",
        "select count(*) from dead_letter where replayed_at is null");
  }
}
