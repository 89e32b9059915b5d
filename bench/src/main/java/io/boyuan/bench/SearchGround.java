package io.boyuan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Two hundred spaces in a community of their own. Of each, two hours of every one of the next 30
 * days are taken: 6,000 bookings, which the search reads. All further bookings are of years past,
 * as a service has them that runs for long.
 */
final class SearchGround {

  private static final String COMMUNITY = "bench-search";
  private static final int SPACES = 200;
  private static final int DAYS = 30;
  private static final int AT_A_TIME = 100_000;

  private final Connection booking;
  private int bookings;

  private SearchGround(Connection booking) {
    this.booking = booking;
  }

  static SearchGround prepare(Connection booking) throws SQLException {
    var ground = new SearchGround(booking);
    ground.remove();
    ground.execute(
        """
        insert into space (id, code, community_code, kind, name, name_en, capacity,
                           points_per_hour, opening_hours, created_at, version)
        select uuidv7(), 'search-' || n, '%s', 'STUDY_ROOM', '测量', 'Bench', 40, 2,
               (select jsonb_agg(jsonb_build_object('day', d, 'opens', '08:00', 'closes', '22:00'))
                from generate_series(1, 7) d), now() + n * interval '1 millisecond', 0
        from generate_series(1, %d) n
        """
            .formatted(COMMUNITY, SPACES));
    ground.execute(
        "insert into seat (space_id, no) select id, 0 from space where community_code = '"
            + COMMUNITY
            + "'");
    // One hour in the morning and one in the evening, every day from tomorrow on.
    ground.execute(
        """
        with made as (
          insert into booking (id, space_id, community_code, holder_id, holder_name, starts_at,
            ends_at, attendees, points, seats, status, created_at, changed_at, version)
          select uuidv7(), s.id, '%1$s', gen_random_uuid(), 'bench', t, t + interval '2 hours', 1, 0,
            '{0}', 'CONFIRMED', now(), now(), 0
          from space s, generate_series(1, %2$d) d,
            lateral (select date_trunc('day', now()) + d * interval '1 day' + interval '3 hours') x(t)
          where s.community_code = '%1$s' returning id, space_id, starts_at, ends_at)
        insert into occupancy (booking_id, space_id, seat, starts_at, ends_at)
        select id, space_id, 0, starts_at, ends_at from made
        """
            .formatted(COMMUNITY, DAYS));
    ground.bookings = SPACES * DAYS;
    return ground;
  }

  /** Adds bookings of years past until there are so many. */
  void growTo(int wanted) throws SQLException {
    execute("set synchronous_commit = off");
    execute("set transaction_timeout = 0");
    for (; bookings < wanted; bookings += Math.min(AT_A_TIME, wanted - bookings)) {
      int some = Math.min(AT_A_TIME, wanted - bookings);
      execute(
          """
          insert into booking (id, space_id, community_code, holder_id, holder_name, starts_at,
            ends_at, attendees, points, seats, status, created_at, changed_at, entered, redeemed_at,
            version)
          select uuidv7(), s.id, '%1$s', gen_random_uuid(), 'bench', t, t + interval '2 hours', 1, 0,
            '{0}', 'REDEEMED', t, t, 1, t, 0
          from generate_series(%2$d, %3$d) n
          join (select id, row_number() over () - 1 as no from space
                where community_code = '%1$s') s on s.no = n %% %4$d,
          lateral (select now() - interval '3 days' - (n / %4$d) * interval '2 hours') x(t)
          """
              .formatted(COMMUNITY, bookings, bookings + some - 1, SPACES));
    }
    execute("analyze booking");
    execute("analyze occupancy");
  }

  ClosedLoop.Client client(HttpClient http, URI gateway) {
    Instant from = Clock.systemUTC().instant().truncatedTo(ChronoUnit.HOURS);
    var request =
        HttpRequest.newBuilder(
                gateway.resolve(
                    "/api/booking/v1/availability?community=%s&limit=200&minutes=60&from=%s&to=%s"
                        .formatted(COMMUNITY, from, from.plus(DAYS, ChronoUnit.DAYS))))
            .build();
    return () -> {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200 || !response.body().contains("\"free\"")) {
        throw new IOException(response.statusCode() + " " + response.body());
      }
    };
  }

  void remove() throws SQLException {
    execute("set transaction_timeout = 0");
    String ours = " where community_code = '" + COMMUNITY + "'";
    String spaces = " where space_id in (select id from space" + ours + ")";
    execute("delete from occupancy" + spaces);
    execute("delete from booking" + ours);
    execute("delete from seat" + spaces);
    execute("delete from space" + ours);
  }

  private void execute(String sql) throws SQLException {
    try (var statement = booking.createStatement()) {
      statement.execute(sql);
    }
  }
}
