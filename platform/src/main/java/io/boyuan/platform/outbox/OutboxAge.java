package io.boyuan.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.metric.WatchedNumber;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The age of the oldest fact that is not yet published. */
@Singleton
class OutboxAge extends WatchedNumber {

  @Inject
  OutboxAge(AgroalDataSource database) {
    super(
        database,
        "boyuan.outbox.oldest",
        "seconds",
        "Age of the oldest fact that is not yet published",
        "select coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox");
  }
}
