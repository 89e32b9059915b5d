package io.boyuan.partnership.webhookdelivery;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was sent about a person to their university's systems (X3). */
@ApplicationScoped
class OwnDeliveries implements PersonalRecords {

  private static final String NAMED = "person_ids @> array[?]::uuid[] and person_ids <> '{}'";

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnDeliveries(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "webhookDeliveries";
  }

  @Override
  public Set<String> columns() {
    return Set.of("webhook_delivery.person_ids");
  }

  /** Served by webhook_delivery_persons. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of("webhook_delivery", NAMED, List.of("person_ids", "last_trouble"), person);
  }

  /**
   * Served by webhook_delivery_persons and webhook_attempt_delivery. The event stays in the log,
   * about nobody; what a receiver answered to it goes.
   */
  @Override
  public void forget(UUID person, UUID nobody) {
    // The events first: who keeps an answer holds its event, and sees that somebody is gone.
    var events =
        sql.list(
            "update webhook_delivery set body = replace(body, ?, ?),"
                + " person_ids = array_remove(person_ids, ?) where "
                + NAMED
                + " returning id",
            row -> row.id("id"),
            person.toString(),
            nobody.toString(),
            person,
            person);
    sql.change(
        "update webhook_attempt set answer = null"
            + " where answer is not null and delivery_id = any (?::uuid[])",
        events);
  }
}
