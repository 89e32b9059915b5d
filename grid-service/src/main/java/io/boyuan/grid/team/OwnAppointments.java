package io.boyuan.grid.team;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is held on a person as one of a grid's team, for themselves (X3). */
@ApplicationScoped
class OwnAppointments implements PersonalRecords {

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

  @Override
  public String kind() {
    return "appointments";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "appointment.person_id",
        "appointment.person_key",
        "appointment.name",
        "appointment.phone_sealed");
  }

  /** Served by appointment_person. */
  @Override
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

  /** What they hold ends today, the history stays without them. */
  @Override
  public void forget(UUID person, UUID nobody) {
    var today = LocalDate.ofInstant(clock.instant(), time.zone());
    sql.change("delete from appointment where person_id = ? and serves_from > ?", person, today);
    sql.change(
        "update appointment set person_id = null, person_key = null, phone_sealed = null,"
            + " name = ?, serves_until = least(serves_until, ?), version = version + 1"
            + " where person_id = ?",
        NO_NAME,
        today,
        person);
  }
}
