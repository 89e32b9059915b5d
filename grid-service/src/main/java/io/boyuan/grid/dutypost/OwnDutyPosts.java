package io.boyuan.grid.dutypost;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is held on a person in the posts they claimed, for themselves (X3). */
@ApplicationScoped
public class OwnDutyPosts {

  /** More than anybody ever claimed and served. */
  private static final int MOST = 5_000;

  private final Sql sql;

  @Inject
  OwnDutyPosts(Sql sql) {
    this.sql = sql;
  }

  /**
   * A person's claims, each service on its own; served by duty_post_claim_person and
   * duty_post_service_claim.
   *
   * @param person who; the caller must be them
   * @return each with what is held, by name
   */
  @Transactional
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

  /**
   * Forgets who served; their membership is forgotten before, which gives back what they hold.
   *
   * @param person who
   */
  @Transactional
  public void forget(UUID person) {
    sql.change(
        "update duty_post_service s set person_id = null from duty_post_claim c"
            + " where c.id = s.claim_id and c.person_id = ?",
        person);
    sql.change("update duty_post_claim set person_id = null where person_id = ?", person);
  }
}
