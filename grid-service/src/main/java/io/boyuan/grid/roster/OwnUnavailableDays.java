package io.boyuan.grid.roster;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The days on which a person can't serve, known by their membership (X3). */
@ApplicationScoped
class OwnUnavailableDays implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnUnavailableDays(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "unavailableDays";
  }

  @Override
  public Set<String> columns() {
    return Set.of();
  }

  /** Served by party_member_person. */
  @Override
  public List<LocalDate> of(UUID person) {
    return sql.list(
        "select u.day from duty_unavailable u join party_member m on m.id = u.member_id"
            + " where m.person_id = ? order by u.day limit ?",
        row -> row.date("day"),
        person,
        MOST);
  }

  /** While it is still known which membership is theirs. */
  @Override
  public void release(UUID person) {
    sql.change(
        "delete from duty_unavailable u using party_member m"
            + " where m.id = u.member_id and m.person_id = ?",
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {}
}
