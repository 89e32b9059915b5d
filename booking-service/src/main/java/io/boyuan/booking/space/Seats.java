package io.boyuan.booking.space;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** What may be taken of a space, a row for each seat; a whole room is seat 0. */
@ApplicationScoped
class Seats {

  private final Sql sql;

  @Inject
  Seats(Sql sql) {
    this.sql = sql;
  }

  /** Gives the space the rows it has not yet. */
  void provide(Space space) {
    int first = space.seats().getFirst();
    int last = space.seats().getLast();
    sql.change(
        "insert into seat (space_id, no) select ?, generate_series(?, ?) on conflict do nothing",
        space.id(),
        first,
        last);
  }

  /** Whether anything is taken from a time on. */
  boolean areTaken(UUID spaceId, Instant from) {
    return sql.first(
            "select 1 as taken from occupancy"
                + " where space_id = ? and starts_at > ?::timestamptz - interval '2 days'"
                + " and ends_at > ? limit 1",
            row -> true,
            spaceId,
            from,
            from)
        .isPresent();
  }
}
