package io.boyuan.partnership.payment;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Payments a person asked for or approved (X3). */
@ApplicationScoped
class OwnApprovals implements PersonalRecords {

  private static final List<String> COLUMNS =
      List.of("asked_by_id", "first_approver_id", "second_approver_id");

  // Each part is served by an index of its own: award_payment_asker, _first and _second.
  private static final String THEIRS =
      """
      id in (with person (id) as (select ?::uuid)
        select p.id from award_payment p join person on p.asked_by_id = person.id
        union select p.id from award_payment p join person on p.first_approver_id = person.id
        union select p.id from award_payment p join person on p.second_approver_id = person.id)
      """;

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
    return COLUMNS.stream().map("award_payment."::concat).collect(Collectors.toSet());
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("award_payment", THEIRS, COLUMNS, person);
  }

  /** That it was asked for and two approved stays, who they were does not; the trail keeps that. */
  @Override
  public void forget(UUID person, UUID nobody) {
    for (String approver : COLUMNS) {
      sql.change(
          "update award_payment set %s = ? where %s = ?".formatted(approver, approver),
          nobody,
          person);
    }
  }
}
