package io.boyuan.booking.rooms;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which session of which request has which booking. */
@ApplicationScoped
class ClassSessions {

  private final Sql sql;

  @Inject
  ClassSessions(Sql sql) {
    this.sql = sql;
  }

  /** Whether a version of a request is newer than all that took effect; it does from now on. */
  boolean isNews(UUID requestId, long version) {
    return sql.change(
            "insert into class_request (request_id, version) values (?, ?)"
                + " on conflict (request_id) do update set version = excluded.version"
                + " where class_request.version < excluded.version",
            requestId,
            version)
        == 1;
  }

  List<UUID> of(UUID requestId) {
    return sql.list(
        "select session_id from class_session where request_id = ? order by session_id",
        row -> row.id("session_id"),
        requestId);
  }

  Optional<UUID> bookingOf(UUID sessionId) {
    return sql.first(
        "select booking_id from class_session where session_id = ? and booking_id is not null",
        row -> row.id("booking_id"),
        sessionId);
  }

  void keep(UUID sessionId, UUID requestId, UUID bookingId) {
    sql.change(
        "insert into class_session (session_id, request_id, booking_id) values (?, ?, ?)"
            + " on conflict (session_id) do update set request_id = excluded.request_id,"
            + " booking_id = excluded.booking_id",
        sessionId,
        requestId,
        bookingId);
  }

  void forget(UUID sessionId) {
    sql.change("delete from class_session where session_id = ?", sessionId);
  }
}
