package io.boyuan.volunteer.session;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who signed up for which session, and who came. */
@ApplicationScoped
class Participants {

  private static final String MINE =
      """
      select u.id as sign_up_id, u.attended, u.created_at, s.id, s.training_id, s.community_code,
        s.starts_at, s.ends_at, s.online, s.place, s.capacity, s.taken, s.cancelled_at
      from training_sign_up u join training_session s on s.id = u.session_id
      where u.left_at is null and u.volunteer_id = ?
      """;

  private final Sql sql;

  @Inject
  Participants(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, SessionView session, UUID volunteerId, String name, Instant now) {
    sql.change(
        "insert into training_sign_up (id, session_id, training_id, volunteer_id, volunteer_name,"
            + " created_at) values (?, ?, ?, ?, ?, ?)",
        id,
        session.id(),
        session.trainingId(),
        volunteerId,
        name,
        now);
  }

  /** Served by already_in_session. */
  Optional<MySession> of(UUID sessionId, UUID volunteerId) {
    return sql.first(MINE + " and u.session_id = ?", Participants::mineOf, volunteerId, sessionId);
  }

  /** False when they did not sign up; served by already_in_session. */
  boolean leave(UUID sessionId, UUID volunteerId, Instant now) {
    return sql.change(
            "update training_sign_up set left_at = ?"
                + " where session_id = ? and volunteer_id = ? and left_at is null",
            now,
            sessionId,
            volunteerId)
        == 1;
  }

  /** Those of some who signed up; served by already_in_session. */
  List<UUID> among(UUID sessionId, Collection<UUID> volunteers) {
    return sql.list(
        "select volunteer_id from training_sign_up"
            + " where session_id = ? and left_at is null and volunteer_id = any(?)",
        row -> row.id("volunteer_id"),
        sessionId,
        volunteers);
  }

  /** Marks who came and who did not; a mark that stands already stays as it is. */
  void mark(UUID sessionId, Collection<UUID> volunteers, boolean attended, UUID by, Instant now) {
    sql.change(
        "update training_sign_up set attended = ?, marked_by = ?, marked_at = ?"
            + " where session_id = ? and left_at is null and volunteer_id = any(?)"
            + " and attended is distinct from ?",
        attended,
        by,
        now,
        sessionId,
        volunteers,
        attended);
  }

  /**
   * Whether a completion that counts rests on the attendance of any of some volunteers; served by
   * training_completion_held.
   */
  boolean haveCompleted(UUID sessionId, Collection<UUID> volunteers) {
    return sql.first(
            "select u.id from training_sign_up u join training_completion c"
                + " on c.volunteer_id = u.volunteer_id and c.training_id = u.training_id"
                + " and c.created_at >= u.marked_at"
                + " where u.session_id = ? and u.left_at is null and u.attended"
                + " and u.volunteer_id = any(?)"
                + " and c.recorded_by is null and c.revoked_at is null limit 1",
            row -> row.id("id"),
            sessionId,
            volunteers)
        .isPresent();
  }

  /** In the order they signed up; served by training_sign_up_session. */
  Page<ParticipantView> ofSession(UUID sessionId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select id, volunteer_id, volunteer_name, attended, created_at from training_sign_up"
                + " where session_id = ? and left_at is null and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            Participants::viewOf,
            sessionId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  /** Latest first; served by training_sign_up_volunteer. */
  Page<MySession> ofVolunteer(UUID volunteerId, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            MINE
                + " and (u.created_at, u.id) < (?, ?)"
                + " order by u.created_at desc, u.id desc limit ?",
            Participants::mineOf,
            volunteerId,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, mine -> new Cursor(mine.createdAt(), mine.signUpId()));
  }

  private static ParticipantView viewOf(Row row) {
    return new ParticipantView(
        row.id("id"),
        row.id("volunteer_id"),
        row.text("volunteer_name"),
        attendedOf(row),
        row.time("created_at"));
  }

  private static MySession mineOf(Row row) {
    return new MySession(
        row.id("sign_up_id"), attendedOf(row), row.time("created_at"), Sessions.viewOf(row));
  }

  private static Boolean attendedOf(Row row) {
    return row.isMissing("attended") ? null : row.flag("attended");
  }
}
