package io.boyuan.booking.noshow;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody said of bookings they were said to have missed (X3). */
@ApplicationScoped
class OwnAppeals implements PersonalRecords {

  private static final String THEIRS = "booking_id in (select id from booking where holder_id = ?)";

  private final PersonalRows rows;
  private final Sql sql;

  @Inject
  OwnAppeals(PersonalRows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "appeals";
  }

  @Override
  public Set<String> columns() {
    return Set.of("appeal.words");
  }

  @Override
  public List<?> of(UUID person) {
    return rows.of("appeal", THEIRS, List.of(), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("update appeal set words = ? where " + THEIRS, NO_NAME, person);
  }
}
