package io.boyuan.grid.steward;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is held on a person as a Red Steward, for themselves (X3). */
@ApplicationScoped
public class OwnStewardship {

  /** More teams than anybody ever belonged to. */
  private static final int MOST = 1000;

  private final Sql sql;
  private final Seal seal;
  private final Clock clock;

  @Inject
  OwnStewardship(Sql sql, Seal seal, Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * The teams a person belongs or belonged to; served by red_steward_member_person.
   *
   * @param person who; the caller must be them
   * @return each with what is held, by name
   */
  @Transactional
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

  /**
   * Forgets who they are; they leave the teams they belong to.
   *
   * @param person who
   */
  @Transactional
  public void forget(UUID person) {
    sql.change(
        "update red_steward_member set person_id = null, phone_sealed = null,"
            + " name = '已注销 / erased', left_at = coalesce(left_at, ?) where person_id = ?",
        clock.instant(),
        person);
  }
}
