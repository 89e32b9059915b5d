package io.boyuan.grid.steward;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is held on a person as a Red Steward, for themselves (X3). */
@ApplicationScoped
class OwnStewardship implements PersonalRecords {

  private final Sql sql;
  private final Seal seal;
  private final Clock clock;

  @Inject
  OwnStewardship(Sql sql, Seal seal, Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "redStewardships";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "red_steward_member.person_id",
        "red_steward_member.name",
        "red_steward_member.phone_sealed");
  }

  /** Served by red_steward_member_person. */
  @Override
  public List<Map<String, Object>> of(UUID person) {
    return sql.list(
        "select red_steward_id, name, phone_sealed, joined_at, left_at from red_steward_member"
            + " where person_id = ? order by joined_at limit ?",
        row -> {
          Map<String, Object> held = new LinkedHashMap<>();
          held.put("redStewardId", row.id("red_steward_id"));
          held.put("name", row.text("name"));
          held.put("phone", seal.opened(row.text("phone_sealed")));
          held.put("joinedAt", row.time("joined_at"));
          held.put("leftAt", row.time("left_at"));
          return held;
        },
        person,
        MOST);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update red_steward_member set person_id = null, phone_sealed = null,"
            + " name = ?, left_at = coalesce(left_at, ?) where person_id = ?",
        NO_NAME,
        clock.instant(),
        person);
  }
}
