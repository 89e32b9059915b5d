package io.boyuan.grid.request;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;

/** Numbers by which people know requests, such as {@code 2026-000123}. */
@ApplicationScoped
class NumberRequests {

  private final Sql sql;
  private final ZoneId zone;

  @Inject
  NumberRequests(Sql sql, TimeSettings settings) {
    this.sql = sql;
    this.zone = settings.zone();
  }

  String next(Instant at) {
    long count =
        sql.first("select nextval('request_number') as count", row -> row.bigNumber("count"))
            .orElseThrow();
    return "%d-%06d".formatted(at.atZone(zone).getYear(), count);
  }
}
