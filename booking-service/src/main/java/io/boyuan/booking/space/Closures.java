package io.boyuan.booking.space;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The times at which spaces are closed although their hours say otherwise. */
@ApplicationScoped
public class Closures {

  private static final String COLUMNS = "id, space_id, starts_at, ends_at, reason, reason_en";

  private final Sql sql;

  @Inject
  Closures(Sql sql) {
    this.sql = sql;
  }

  /**
   * The closures that reach into a time; served by space_closure_space.
   *
   * @param spaces any number of spaces
   * @param range the time
   * @return closures by begin, for each space that has some
   */
  public Map<UUID, List<Interval>> of(Collection<UUID> spaces, Interval range) {
    var closures = new HashMap<UUID, List<Interval>>();
    sql.list(
            "select "
                + COLUMNS
                + " from space_closure where space_id = any (?)"
                + " and ends_at > ? and starts_at < ? order by starts_at",
            Closures::closureOf,
            spaces,
            range.startsAt(),
            range.endsAt())
        .forEach(
            closure ->
                closures
                    .computeIfAbsent(closure.spaceId(), space -> new ArrayList<>())
                    .add(closure.time()));
    return closures;
  }

  /**
   * Whether a space is closed at any moment of a stay.
   *
   * @param spaceId the space
   * @param stay from when to when
   * @return true when a closure reaches into it
   */
  public boolean reachInto(UUID spaceId, Interval stay) {
    return !of(List.of(spaceId), stay).isEmpty();
  }

  /**
   * A space's closures that are not over, by their end.
   *
   * @param spaceId the space
   * @param from from when on
   * @param request which page
   * @return one page
   */
  public Page<Closure> of(UUID spaceId, java.time.Instant from, PageRequest request) {
    var after = request.after(new Cursor(from, new UUID(0, 0)));
    var closures =
        sql.list(
            "select "
                + COLUMNS
                + " from space_closure where space_id = ?"
                + " and (ends_at, id) > (?, ?) order by ends_at, id limit ?",
            Closures::closureOf,
            spaceId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(closures, request, closure -> new Cursor(closure.endsAt(), closure.id()));
  }

  /**
   * Adds a closure.
   *
   * @param closure what is closed and when
   * @param at when it was decided
   */
  public void add(Closure closure, java.time.Instant at) {
    sql.change(
        "insert into space_closure (" + COLUMNS + ", created_at) values (?, ?, ?, ?, ?, ?, ?)",
        closure.id(),
        closure.spaceId(),
        closure.startsAt(),
        closure.endsAt(),
        closure.reason().zh(),
        closure.reason().en(),
        at);
  }

  /**
   * Takes a closure back.
   *
   * @param id the closure
   * @return what it was, empty when there is none
   */
  public Optional<Closure> remove(UUID id) {
    return sql.first(
        "delete from space_closure where id = ? returning " + COLUMNS, Closures::closureOf, id);
  }

  private static Closure closureOf(Row row) {
    return new Closure(
        row.id("id"),
        row.id("space_id"),
        row.time("starts_at"),
        row.time("ends_at"),
        new Names(row.text("reason"), row.text("reason_en")));
  }
}
