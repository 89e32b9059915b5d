package io.boyuan.partnership.child;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All children. */
@ApplicationScoped
public class Children {

  /** Somebody cares for no more. */
  static final int MOST = 10;

  private static final String VIEW =
      "select id, guardian_id, name, birth_date, created_at, version from child ";

  private final Sql sql;

  @Inject
  Children(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, UUID guardian, ChildPlan plan, Instant now) {
    sql.change(
        "insert into child (id, guardian_id, name, birth_date, created_at) values (?, ?, ?, ?, ?)",
        id,
        guardian,
        plan.name(),
        plan.birthDate(),
        now);
  }

  void change(UUID id, ChildPlan plan) {
    sql.change(
        "update child set name = ?, birth_date = ?, version = version + 1 where id = ?",
        plan.name(),
        plan.birthDate(),
        id);
  }

  /** Those who enter children at once do so one after the other. */
  void holdGuardian(UUID guardian) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended(?::text, 5))::text as held",
        row -> row.text("held"),
        guardian.toString());
  }

  /** Served by child_guardian. */
  List<ChildView> of(UUID guardian) {
    return sql.list(
        VIEW + "where guardian_id = ? order by created_at, id limit " + MOST,
        Children::viewOf,
        guardian);
  }

  /**
   * A child of somebody, held until the end of the transaction.
   *
   * @param id the child
   * @param guardian who cares for them
   * @return empty when there is none, or somebody else cares for them
   */
  public Optional<ChildView> holding(UUID id, UUID guardian) {
    return sql.first(
        VIEW + "where id = ? and guardian_id = ? for update", Children::viewOf, id, guardian);
  }

  boolean hasEnrolments(UUID id) {
    return sql.first("select id from enrolment where child_id = ? limit 1", row -> row.id("id"), id)
        .isPresent();
  }

  void remove(UUID id) {
    sql.change("delete from child where id = ?", id);
  }

  private static ChildView viewOf(Row row) {
    return new ChildView(
        row.id("id"),
        row.id("guardian_id"),
        row.text("name"),
        row.date("birth_date"),
        row.time("created_at"),
        row.bigNumber("version"));
  }
}
