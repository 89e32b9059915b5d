package io.boyuan.grid.follow;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Requests a person follows (X3). */
@ApplicationScoped
class OwnFollowing implements PersonalRecords {

  private final Sql sql;

  @Inject
  OwnFollowing(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "followedRequests";
  }

  @Override
  public Set<String> columns() {
    return Set.of("request_follower.person_id");
  }

  /** Served by request_follower_person. */
  @Override
  public List<Held> of(UUID person) {
    return sql.list(
        "select request_id, since from request_follower where person_id = ?"
            + " order by since desc, request_id desc limit ?",
        row -> new Held(row.id("request_id"), row.time("since")),
        person,
        MOST);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change("delete from request_follower where person_id = ?", person);
  }

  /**
   * A request they follow.
   *
   * @param requestId the request
   * @param since since when
   */
  record Held(UUID requestId, Instant since) {}
}
