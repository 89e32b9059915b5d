package io.boyuan.grid.operations;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.metric.WatchedNumber;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Requests that are open past their due time; served by request_due. */
@Singleton
class OverdueRequests extends WatchedNumber {

  @Inject
  OverdueRequests(AgroalDataSource database) {
    super(
        database,
        "boyuan.requests.overdue",
        "",
        "Requests that are open past their due time",
        """
        select count(*) from service_request where due_at < now()
          and status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED')
        """);
  }
}
