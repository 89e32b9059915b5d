package io.boyuan.booking.availability;

import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is taken of spaces, seat by seat; a whole room is seat 0. Who takes a seat holds its row,
 * and a seat that somebody else holds just now is passed over as long as there are others: a room
 * of seats is never locked as a whole. That no seat is taken twice is the database's rule {@code
 * slot_taken}.
 */
@ApplicationScoped
public class Occupancy {

  /** No stay is longer than a day, and no buffer longer than four hours. */
  private static final Duration LONGEST = Duration.ofHours(28);

  /** Each round somebody else got a seat; a room has no more than a thousand. */
  private static final int MOST_ROUNDS = 1000;

  private static final String TAKE =
      """
      with picked as (
        select s.no from seat s
        where s.space_id = ? and s.no between ? and ? and (? or s.no = any (?::int[]))
          and not exists (
            select from occupancy o where o.space_id = s.space_id and o.seat = s.no
              and tstzrange(o.starts_at, o.ends_at) && tstzrange(?, ?))
        order by s.no limit ? for update of s %s),
      taken as (
        insert into occupancy (booking_id, space_id, seat, starts_at, ends_at)
        select ?, ?, no, ?, ? from picked on conflict do nothing returning seat)
      select (select count(*) from picked) as picked, seat from taken
      union all select count(*), null from picked
      order by seat nulls last
      """;

  private static final String TAKE_WHAT_NOBODY_HOLDS = TAKE.formatted("skip locked");
  private static final String TAKE_WHEN_IT_IS_LET_GO = TAKE.formatted("");

  private final Sql sql;

  @Inject
  Occupancy(Sql sql) {
    this.sql = sql;
  }

  /**
   * Takes seats for a booking, or the whole room.
   *
   * @param space the space, which stays as it is until the end of the transaction
   * @param stay from when to when; the space's buffer is added
   * @param people how many come
   * @param wanted the seats they want, empty for any
   * @param bookingId for which booking
   * @return the seats taken, empty when there are not enough
   */
  public List<Integer> take(
      Space space, Interval stay, int people, List<Integer> wanted, UUID bookingId) {
    int needed = space.seatsFor(people);
    var all = space.seats();
    var request =
        new Request(
            space.id(),
            all.getFirst(),
            all.getLast(),
            withBuffer(space, stay),
            needed,
            wanted,
            bookingId);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      // Who needs several and holds some of them must not be waited for by who holds the others.
      boolean patient = round > 0 || needed > 1;
      var outcome = attempt(patient ? TAKE_WHEN_IT_IS_LET_GO : TAKE_WHAT_NOBODY_HOLDS, request);
      if (outcome.seats().size() == needed) {
        return outcome.seats();
      }
      if (!outcome.seats().isEmpty()) {
        free(bookingId);
      }
      if (patient && outcome.picked() < needed) {
        return List.of();
      }
    }
    return List.of();
  }

  private Outcome attempt(String statement, Request request) {
    var seats = new ArrayList<Integer>();
    var stay = request.stay();
    var picked =
        sql.list(
            statement,
            row -> {
              if (!row.isMissing("seat")) {
                seats.add(row.number("seat"));
              }
              return row.number("picked");
            },
            request.spaceId(),
            request.firstSeat(),
            request.lastSeat(),
            request.wanted().isEmpty(),
            request.wanted(),
            stay.startsAt(),
            stay.endsAt(),
            request.needed(),
            request.bookingId(),
            request.spaceId(),
            stay.startsAt(),
            stay.endsAt());
    return new Outcome(picked.getLast(), seats);
  }

  /**
   * Frees what a booking took.
   *
   * @param bookingId the booking
   * @return what it was, to be put back in the same transaction
   */
  public List<Taken> free(UUID bookingId) {
    return sql.list(
        "delete from occupancy where booking_id = ? returning seat, starts_at, ends_at",
        row ->
            new Taken(row.number("seat"), new Interval(row.time("starts_at"), row.time("ends_at"))),
        bookingId);
  }

  /**
   * Puts back what was freed in this transaction; nobody else can have it.
   *
   * @param spaceId the space
   * @param bookingId the booking
   * @param freed what it had
   */
  public void putBack(UUID spaceId, UUID bookingId, List<Taken> freed) {
    for (Taken taken : freed) {
      sql.change(
          "insert into occupancy (booking_id, space_id, seat, starts_at, ends_at)"
              + " values (?, ?, ?, ?, ?)",
          bookingId,
          spaceId,
          taken.seat(),
          taken.time().startsAt(),
          taken.time().endsAt());
    }
  }

  /**
   * Whether there are seats that are free all through a stay.
   *
   * @param space the space
   * @param stay from when to when; the space's buffer is added
   * @param people how many come
   * @return true when there are enough
   */
  public boolean hasFree(Space space, Interval stay, int people) {
    var time = withBuffer(space, stay);
    return sql.first(
            "select count(*) as free from seat s where s.space_id = ? and s.no between ? and ?"
                + " and not exists (select from occupancy o where o.space_id = s.space_id"
                + " and o.seat = s.no and tstzrange(o.starts_at, o.ends_at) && tstzrange(?, ?))",
            row -> row.number("free") >= space.seatsFor(people),
            space.id(),
            space.seats().getFirst(),
            space.seats().getLast(),
            time.startsAt(),
            time.endsAt())
        .orElseThrow();
  }

  /**
   * What is taken of spaces in a time, by begin; served by occupancy_space.
   *
   * @param spaces any number of spaces
   * @param range the time
   * @return for each space that has some, which seats are taken and when
   */
  public Map<UUID, List<Taken>> of(Collection<UUID> spaces, Interval range) {
    var taken = new HashMap<UUID, List<Taken>>();
    sql.list(
        "select space_id, seat, starts_at, ends_at from occupancy where space_id = any (?)"
            + " and starts_at > ? and starts_at < ? and ends_at > ? order by starts_at",
        row ->
            taken
                .computeIfAbsent(row.id("space_id"), space -> new ArrayList<>())
                .add(
                    new Taken(
                        row.number("seat"),
                        new Interval(row.time("starts_at"), row.time("ends_at")))),
        spaces,
        range.startsAt().minus(LONGEST),
        range.endsAt(),
        range.startsAt());
    return taken;
  }

  private static Interval withBuffer(Space space, Interval stay) {
    var buffer = Duration.ofMinutes(space.rules().bufferMinutes());
    return new Interval(stay.startsAt(), stay.endsAt().plus(buffer));
  }

  /**
   * A seat that is taken.
   *
   * @param seat its number, 0 for the whole room
   * @param time from when to when, with the time to tidy up
   */
  public record Taken(int seat, Interval time) {}

  private record Request(
      UUID spaceId,
      int firstSeat,
      int lastSeat,
      Interval stay,
      int needed,
      List<Integer> wanted,
      UUID bookingId) {}

  private record Outcome(int picked, List<Integer> seats) {}
}
