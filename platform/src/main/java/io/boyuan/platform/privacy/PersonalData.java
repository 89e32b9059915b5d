package io.boyuan.platform.privacy;

import io.boyuan.contracts.Fact;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.Ids;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that a service holds on a person, of every kind (X3). */
@ApplicationScoped
public class PersonalData {

  private final List<PersonalRecords> records;
  private final Outbox outbox;
  private final Sql sql;
  private final Ids ids;

  @Inject
  PersonalData(@All List<PersonalRecords> records, Outbox outbox, Sql sql, Ids ids) {
    this.records = records.stream().sorted(Comparator.comparing(PersonalRecords::kind)).toList();
    this.outbox = outbox;
    this.sql = sql;
    this.ids = ids;
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
   * Forgets a person: all of it or, when anything is refused, nothing.
   *
   * @param person their id
   * @param told what other services hear of it
   */
  @Transactional
  public void forget(UUID person, Fact told) {
    UUID nobody = ids.next();
    records.forEach(each -> each.release(person));
    records.forEach(each -> each.forget(person, nobody));
    sql.change("delete from idempotency_key where caller_id = ?", person);
    outbox.tell(told);
  }
}
