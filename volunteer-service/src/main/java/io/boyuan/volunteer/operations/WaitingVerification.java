package io.boyuan.volunteer.operations;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.metric.WatchedNumber;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Service that waits for verification; served by service_record_waiting. */
@Singleton
class WaitingVerification extends WatchedNumber {

  @Inject
  WaitingVerification(AgroalDataSource database) {
    super(
        database,
        "boyuan.waiting.verification",
        "",
        "Service records that wait for verification",
        "select count(*) from service_record where status = 'PENDING'");
  }
}
