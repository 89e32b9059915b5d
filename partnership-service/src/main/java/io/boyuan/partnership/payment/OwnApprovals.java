package io.boyuan.partnership.payment;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Payments a person approved (X3). */
@ApplicationScoped
class OwnApprovals implements PersonalRecords {

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnApprovals(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "paymentApprovals";
  }

  @Override
  public Set<String> columns() {
    return Set.of("award_payment.first_approver_id", "award_payment.second_approver_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "award_payment",
        "? in (first_approver_id, second_approver_id)",
        List.of("first_approver_id", "second_approver_id"),
        person);
  }

  /** That two approved stays, who they were does not; the audit trail keeps that. */
  @Override
  public void forget(UUID person, UUID nobody) {
    for (String approver : List.of("first_approver_id", "second_approver_id")) {
      sql.change(
          "update award_payment set %s = ? where %s = ?".formatted(approver, approver),
          nobody,
          person);
    }
  }
}
