package io.boyuan.booking.booking;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What one person does with limits is decided one after the other. */
@ApplicationScoped
public class PersonLock {

  private final Sql sql;

  @Inject
  PersonLock(Sql sql) {
    this.sql = sql;
  }

  /**
   * Waits until nobody else decides for a person, and keeps them waiting until the end of the
   * transaction.
   *
   * @param person whose limits are looked at
   */
  public void hold(UUID person) {
    sql.first(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, person.toString());
  }
}
