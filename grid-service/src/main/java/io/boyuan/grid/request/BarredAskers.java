package io.boyuan.grid.request;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Who abused asking may not ask anything for a while. */
@ApplicationScoped
public class BarredAskers {

  private final Sql sql;
  private final Clock clock;

  @Inject
  BarredAskers(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Bars somebody from asking in a community.
   *
   * @param community the community
   * @param person who
   * @param until until when, in the past to let them ask again
   * @param reason why
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void bar(String community, UUID person, Instant until, String reason) {
    sql.change(
        "insert into barred_asker (community_code, person_id, until, reason) values (?, ?, ?, ?)"
            + " on conflict (person_id, community_code)"
            + " do update set until = excluded.until, reason = excluded.reason",
        community,
        person,
        until,
        reason);
  }

  /** Refuses who is barred; served by the primary key. */
  void requireWelcome(String community, UUID person) {
    sql.first(
            "select until from barred_asker where person_id = ? and community_code = ?"
                + " and until > ?",
            row -> row.time("until"),
            person,
            community,
            clock.instant())
        .ifPresent(
            until -> {
              throw Problem.forbidden("asker-barred").with("until", until);
            });
  }
}
