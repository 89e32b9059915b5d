package io.boyuan.grid.roster;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is held on a person in the rosters, for themselves (X3). */
@ApplicationScoped
public class OwnDuties {

  /** More than anybody ever had. */
  private static final int MOST = 5_000;

  private final Sql sql;

  @Inject
  OwnDuties(Sql sql) {
    this.sql = sql;
  }

  /**
   * A person's duties, published ones; served by duty_person.
   *
   * @param person who; the caller must be them
   * @return each with what is held, by name
   */
  @Transactional
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

  /**
   * The days on which a person can't serve; served by party_member_person.
   *
   * @param person who; the caller must be them
   * @return each day
   */
  @Transactional
  public List<Map<String, Object>> unavailableOf(UUID person) {
    return sql.list(
        "select u.day from duty_unavailable u join party_member m on m.id = u.member_id"
            + " where m.person_id = ? order by u.day limit ?",
        row -> Map.of("day", row.date("day")),
        person,
        MOST);
  }

  /**
   * Forgets who served, before their membership is forgotten, by which their days are known.
   *
   * @param person who
   */
  @Transactional
  public void forget(UUID person) {
    sql.change(
        "delete from duty_unavailable u using party_member m"
            + " where m.id = u.member_id and m.person_id = ?",
        person);
    sql.change("delete from duty_swap where from_person = ? or to_person = ?", person, person);
    sql.change(
        "update duty set person_id = null, member_id = case status when 'PLANNED' then member_id"
            + " end, version = version + 1 where person_id = ?",
        person);
  }
}
