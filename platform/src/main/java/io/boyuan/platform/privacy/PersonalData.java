package io.boyuan.platform.privacy;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.Ids;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All that a service holds on a person, of every kind (X3). */
@ApplicationScoped
public class PersonalData {

  private final List<PersonalRecords> records;
  private final Outbox outbox;
  private final Sql sql;
  private final ErasureFact told;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PersonalData(
      @All List<PersonalRecords> records,
      Outbox outbox,
      Sql sql,
      ErasureFact told,
      Ids ids,
      Clock clock) {
    this.records = records.stream().sorted(Comparator.comparing(PersonalRecords::kind)).toList();
    this.outbox = outbox;
    this.sql = sql;
    this.told = told;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * All that is held on a person.
   *
   * @param person their id; the caller must be them
   * @return by kind; kinds of which there is nothing are left out
   */
  @Transactional
  public Map<String, List<?>> of(UUID person) {
    var all = new LinkedHashMap<String, List<?>>();
    for (var each : records) {
      var held = each.of(person);
      if (!held.isEmpty()) {
        all.put(each.kind(), held);
      }
    }
    return all;
  }

  /**
   * Forgets a person: all of it or, when anything is refused, nothing. Others hear of it, once.
   * Under a receipt that is known what came since is forgotten too: a fact about the person may
   * have been on its way.
   *
   * @param person their id
   * @param receipt of an erasure everywhere; null when only this service was asked
   */
  @Transactional
  public void forget(UUID person, UUID receipt) {
    var now = clock.instant();
    UUID nobody = ids.next();
    records.forEach(each -> each.withdraw(person));
    records.forEach(each -> each.release(person));
    records.forEach(each -> each.forget(person, nobody));
    sql.change("delete from idempotency_key where caller_id = ?", person);
    // A letter holds the whole fact, and would bring the person back.
    sql.change("delete from dead_letter where position(? in data) > 0", person.toString());
    if (receipt == null || isNew(receipt, now)) {
      outbox.tell(told.of(person, receipt, now));
    }
  }

  /**
   * When somebody was forgotten here.
   *
   * @param receipt of the erasure
   * @return nothing when that was not done
   */
  @Transactional
  public Optional<Instant> erasedAt(UUID receipt) {
    return sql.first(
        "select erased_at from erasure where id = ?", row -> row.time("erased_at"), receipt);
  }

  private boolean isNew(UUID receipt, Instant now) {
    return sql.change(
            "insert into erasure (id, erased_at) values (?, ?) on conflict do nothing",
            receipt,
            now)
        == 1;
  }
}
