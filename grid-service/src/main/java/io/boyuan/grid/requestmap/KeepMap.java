package io.boyuan.grid.requestmap;

import io.boyuan.grid.request.RequestChanged;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What becomes of a request is on the map in the same transaction: as a change, which nobody waits
 * for, since all changes are rows of their own.
 */
@ApplicationScoped
class KeepMap {

  private static final Set<Entry.Kind> SEEN =
      EnumSet.of(
          Entry.Kind.SUBMITTED,
          Entry.Kind.RECATEGORIZED,
          Entry.Kind.RESOLVED,
          Entry.Kind.REOPENED,
          Entry.Kind.REJECTED,
          Entry.Kind.MERGED,
          Entry.Kind.WITHDRAWN,
          Entry.Kind.HIDDEN,
          Entry.Kind.SHOWN);

  private static final String NOTE =
      " insert into map_change (x, y, open, solved) values (map_x(?), map_y(?), ?, ?)";

  private final Sql sql;

  @Inject
  KeepMap(Sql sql) {
    this.sql = sql;
  }

  void onChange(@Observes RequestChanged changed) {
    if (!SEEN.contains(changed.kind()) || changed.lat() == null) {
      return;
    }
    var before = changed.kind() == Entry.Kind.SUBMITTED ? null : shown(changed.requestId());
    var after = Shown.of(changed);
    if (before != after) {
      int open = Shown.OPEN.in(after) - Shown.OPEN.in(before);
      int solved = Shown.SOLVED.in(after) - Shown.SOLVED.in(before);
      if (after == null) {
        take(changed, open, solved);
      } else {
        draw(changed, after, open, solved);
      }
    }
  }

  /** The request is held, so nobody else changes its point; served by the primary key. */
  private Shown shown(UUID id) {
    Optional<Shown> shown =
        sql.first(
            "select is_solved from map_point where request_id = ?",
            row -> row.flag("is_solved") ? Shown.SOLVED : Shown.OPEN,
            id);
    return shown.orElse(null);
  }

  private void draw(RequestChanged changed, Shown after, int open, int solved) {
    sql.change(
        "with drawn as (insert into map_point (request_id, place, is_solved)"
            + " values (?, point(?, ?), ?)"
            + " on conflict (request_id) do update set is_solved = excluded.is_solved)"
            + NOTE,
        changed.requestId(),
        changed.lng(),
        changed.lat(),
        after == Shown.SOLVED,
        changed.lng(),
        changed.lat(),
        open,
        solved);
  }

  private void take(RequestChanged changed, int open, int solved) {
    sql.change(
        "with gone as (delete from map_point where request_id = ?)" + NOTE,
        changed.requestId(),
        changed.lng(),
        changed.lat(),
        open,
        solved);
  }
}
