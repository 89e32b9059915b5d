package io.boyuan.grid.dutypost;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is held on a person in the posts they claimed, for themselves (X3). */
@ApplicationScoped
class OwnDutyPosts implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnDutyPosts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "dutyPosts";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "duty_post_claim.person_id",
        "duty_post_service.person_id",
        "duty_post_service.confirmed_by");
  }

  /** Claims, each service on its own; served by duty_post_claim_person, duty_post_service_claim. */
  @Override
  public List<Map<String, Object>> of(UUID person) {
    return sql.list(
        "select c.post_id, c.claimed_at, c.ended_at, s.started_at, s.minutes from duty_post_claim c"
            + " left join duty_post_service s on s.claim_id = c.id where c.person_id = ?"
            + " order by c.claimed_at, s.started_at limit ?",
        row -> {
          Map<String, Object> held = new LinkedHashMap<>();
          held.put("postId", row.id("post_id"));
          held.put("claimedAt", row.time("claimed_at"));
          held.put("endedAt", row.time("ended_at"));
          held.put("servedAt", row.time("started_at"));
          held.put("minutes", row.number("minutes"));
          return held;
        },
        person,
        MOST);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update duty_post_service s set person_id = null from duty_post_claim c"
            + " where c.id = s.claim_id and c.person_id = ?",
        person);
    sql.change(
        "update duty_post_service set confirmed_by = ? where confirmed_by = ?", nobody, person);
    sql.change("update duty_post_claim set person_id = null where person_id = ?", person);
  }
}
