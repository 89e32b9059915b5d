package io.boyuan.grid.team;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is held on a person as one of a grid's team, for themselves (X3). */
@ApplicationScoped
public class OwnAppointments {

  /** More roles than anybody ever held. */
  private static final int MOST = 1000;

  private final Sql sql;
  private final Seal seal;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  OwnAppointments(Sql sql, Seal seal, TimeSettings time, Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.time = time;
    this.clock = clock;
  }

  /**
   * A person's appointments; served by appointment_person.
   *
   * @param person who; the caller must be them
   * @return each with what is held, by name
   */
  @Transactional
  public List<Map<String, Object>> of(UUID person) {
    return sql.list(
        "select id, community_code, level, unit_code, role_code, name, phone_sealed, serves_from,"
            + " serves_until from appointment where person_id = ? order by created_at limit ?",
        row -> {
          Map<String, Object> held = new LinkedHashMap<>();
          held.put("id", row.id("id"));
          held.put("communityCode", row.text("community_code"));
          held.put("level", row.text("level"));
          held.put("unitCode", row.text("unit_code"));
          held.put("roleCode", row.text("role_code"));
          held.put("name", row.text("name"));
          held.put("phone", seal.opened(row.text("phone_sealed")));
          held.put("servesFrom", row.date("serves_from"));
          held.put("servesUntil", row.date("serves_until"));
          return held;
        },
        person,
        MOST);
  }

  /**
   * Forgets who they are: what they hold ends today, the history stays without them.
   *
   * @param person who
   */
  @Transactional
  public void forget(UUID person) {
    var today = LocalDate.ofInstant(clock.instant(), time.zone());
    sql.change("delete from appointment where person_id = ? and serves_from > ?", person, today);
    sql.change(
        "update appointment set person_id = null, person_key = null, phone_sealed = null,"
            + " name = '已注销 / erased', serves_until = least(serves_until, ?),"
            + " version = version + 1 where person_id = ?",
        today,
        person);
  }
}
