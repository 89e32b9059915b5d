package io.boyuan.grid.request;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person asked and solved (X3). */
@ApplicationScoped
class OwnRequests implements PersonalRecords {

  private final Sql sql;
  private final Seal seal;

  @Inject
  OwnRequests(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  @Override
  public String kind() {
    return "requests";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "service_request.submitter_id",
        "service_request.submitter_name",
        "service_request.phone",
        "service_request.email",
        "service_request.assignee_id",
        "service_request.assignee_name",
        "service_request.entered_by",
        "service_request.solved_by");
  }

  /** Served by request_submitter. */
  @Override
  public List<Held> of(UUID person) {
    return sql.list(
        "select id, number, category_code, description, address, status, submitter_name, phone,"
            + " email, rating, comment, submitted_at from service_request where submitter_id = ?"
            + " order by submitted_at desc, id desc limit ?",
        row ->
            new Held(
                row.id("id"),
                row.text("number"),
                row.text("category_code"),
                row.text("description"),
                row.text("address"),
                row.text("status"),
                row.text("submitter_name"),
                seal.opened(row.text("phone")),
                seal.opened(row.text("email")),
                row.isMissing("rating") ? null : row.number("rating"),
                row.text("comment"),
                row.time("submitted_at")),
        person,
        MOST);
  }

  /** What they were to solve is their unit's again; served by request_assignee. */
  @Override
  public void release(UUID person) {
    sql.change(
        "update service_request set assignee_id = null, assignee_name = null,"
            + " version = version + 1 where assignee_id = ? and status in"
            + " ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED')",
        person);
  }

  /** The request stays, without who asked; nobody can follow it up any more. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update service_request set submitter_id = null, submitter_name = null,"
            + " is_name_hidden = true, phone = null, email = null, follow_up_hash = null,"
            + " version = version + 1 where submitter_id = ?",
        person);
    sql.change(
        "update service_request set assignee_id = ?, assignee_name = ?, version = version + 1"
            + " where assignee_id = ?",
        nobody,
        NO_NAME,
        person);
    sql.change(
        "update service_request set solved_by = ?, version = version + 1 where solved_by = ?",
        nobody,
        person);
    sql.change(
        "update service_request set entered_by = ?, version = version + 1 where entered_by = ?",
        nobody,
        person);
  }

  /**
   * A request as its asker reads it.
   *
   * @param id the request
   * @param number what people know it by
   * @param category its category's code
   * @param description in their words
   * @param address where, in words
   * @param status where it stands
   * @param name what they are called on it
   * @param phone theirs, in full
   * @param email theirs, in full
   * @param rating the stars they gave, null for none
   * @param comment what they said of it
   * @param submittedAt when
   */
  record Held(
      UUID id,
      String number,
      String category,
      String description,
      String address,
      String status,
      String name,
      String phone,
      String email,
      Integer rating,
      String comment,
      Instant submittedAt) {}
}
