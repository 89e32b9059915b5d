package io.boyuan.partnership.agreement;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** On which days agreements were suspended, which stay days without agreement after they ended. */
@ApplicationScoped
class Suspensions {

  private final Sql sql;

  @Inject
  Suspensions(Sql sql) {
    this.sql = sql;
  }

  void begin(UUID agreementId, LocalDate today) {
    sql.change(
        "insert into agreement_suspension (agreement_id, from_on) values (?, ?)"
            + " on conflict (agreement_id, from_on) do update set until_on = null",
        agreementId,
        today);
  }

  /** Today it holds again; one that was suspended today was suspended on no day. */
  void end(UUID agreementId, LocalDate today) {
    sql.change(
        "delete from agreement_suspension where agreement_id = ? and from_on >= ?",
        agreementId,
        today);
    sql.change(
        "update agreement_suspension set until_on = ?"
            + " where agreement_id = ? and until_on is null",
        today.minusDays(1),
        agreementId);
  }
}
