package io.boyuan.grid.roster;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is held on a person in the rosters, for themselves (X3). */
@ApplicationScoped
class OwnDuties implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnDuties(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "duties";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "duty.person_id", "duty.confirmed_by", "duty_swap.from_person", "duty_swap.to_person");
  }

  /** Published ones; served by duty_person. */
  @Override
  public List<Map<String, Object>> of(UUID person) {
    return sql.list(
        "select d.id, d.community_code, d.starts_at, d.minutes, d.status from duty d"
            + " join duty_roster r on r.id = d.roster_id and r.status = 'PUBLISHED'"
            + " where d.person_id = ? order by d.starts_at limit ?",
        row -> {
          Map<String, Object> held = new LinkedHashMap<>();
          held.put("id", row.id("id"));
          held.put("communityCode", row.text("community_code"));
          held.put("startsAt", row.time("starts_at"));
          held.put("minutes", row.number("minutes"));
          held.put("status", row.text("status"));
          return held;
        },
        person,
        MOST);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from duty_swap where from_person = ? or to_person = ?", person, person);
    sql.change(
        "update duty set person_id = null, member_id = null, version = version + 1"
            + " where person_id = ?",
        person);
    sql.change(
        "update duty set confirmed_by = ?, version = version + 1 where confirmed_by = ?",
        nobody,
        person);
  }
}
