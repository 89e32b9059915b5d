package io.boyuan.volunteer.plan;

import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.database.Sql;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Plans of long ago are forgotten, with whom they would have sent; what was asked stays. */
@ApplicationScoped
class ForgetPlans {

  private static final Duration KEPT = Duration.ofDays(90);
  private static final int AT_A_TIME = 20;

  // Served by dispatch_plan_newest.
  private static final String OLD =
      "select id from dispatch_plan where created_at < ? order by created_at, id limit ?";

  private final Sql sql;
  private final Clock clock;

  @Inject
  ForgetPlans(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Scheduled(
      cron = "0 50 3 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "forget-plans")
  void forget() {
    var before = clock.instant().minus(KEPT);
    OneByOne.<UUID>inPortions(
        most -> sql.list(OLD, row -> row.id("id"), before, most),
        AT_A_TIME,
        id -> sql.change("delete from dispatch_plan where id = ?", id),
        (id, e) -> Log.errorf(e, "The plan %s could not be forgotten; it will be", id));
  }
}
