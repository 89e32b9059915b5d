package io.boyuan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A village of its own with orders for a week and volunteers around it, drawn by a seed, so that
 * the benchmark disturbs nobody and plans the same each time. All of it is removed afterwards.
 */
final class DispatchGround {

  static final String COMMUNITY = "bench-dispatch";

  private static final int PLACES_FOR_AN_ORDER = 5;
  private static final int HOURS_FROM = 480;

  private final Connection volunteer;

  private DispatchGround(Connection volunteer) {
    this.volunteer = volunteer;
  }

  static DispatchGround prepare(Connection volunteer) throws SQLException {
    var ground = new DispatchGround(volunteer);
    ground.remove();
    return ground;
  }

  /**
   * Volunteers within some kilometres: a third can do first aid, half are in a team, all have hours
   * on three days or so and go once or twice a week.
   */
  void volunteers(int count) throws SQLException {
    execute(
        """
        select setseed(0.42);
        create temp table bench_person as
          select n, ('be9c0000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as id,
            random() as skill, random() as team, random() as lat, random() as lng,
            1 + floor(random() * 2)::int as most
          from generate_series(1, %2$d) n;
        insert into volunteer (id, name, skills, birth_year, created_at)
          select id, '测量', case when skill < 0.33 then '{first-aid}'::text[] else '{}' end, 2004,
            now() from bench_person;
        insert into readiness (person_id, community_code, base_lat, base_lng, reach_km,
          most_a_week, kinds, version)
          select id, '%1$s', 40.0 + lat * 0.05, 100.0 + lng * 0.05, 8, most, '{}', 1
          from bench_person;
        insert into readiness_hours (person_id, day, from_minute, to_minute)
          select id, d, %3$d + 60 * floor(random() * 4)::int, 960 + 60 * floor(random() * 5)::int
          from bench_person, generate_series(1, 7) d where random() < 0.4;
        insert into agreement (id, community_code, organization_code, valid_from, valid_until,
          version)
          select gen_random_uuid(), '%1$s', '%1$s-' || o, current_date - 100, current_date + 300, 0
          from generate_series(0, 4) o;
        insert into membership (id, organization_code, person_id, name, role, status, created_at,
          version)
          select gen_random_uuid(), '%1$s-' || (n %% 5), id, '测量', 'MEMBER', 'ACTIVE', now(), 0
          from bench_person where team < 0.5;
        drop table bench_person
        """
            .formatted(COMMUNITY, count, HOURS_FROM));
    execute("analyze volunteer, readiness, readiness_hours, membership, agreement");
  }

  /** Orders of two hours and five places each, in the week that begins next Monday. */
  void orders(int count) throws SQLException {
    var activity = UUID.randomUUID();
    var post = UUID.randomUUID();
    execute(
        """
        select setseed(0.24);
        create temp table bench_order as
          select n, ('be9c0001-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as id,
            ('be9c0002-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as shift,
            (date_trunc('week', now() at time zone 'Asia/Shanghai')::date + 7
                + floor(random() * 7)::int)::timestamp at time zone 'Asia/Shanghai'
              + (8 + floor(random() * 10)::int) * interval '1 hour' as begin,
            random() as skill, random() as press, random() as lat, random() as lng
          from generate_series(1, %4$d) n;
        insert into activity (id, title, category, community_code, created_by, created_at, version)
          values ('%2$s', '测量', 'COMMUNITY_SERVICE', '%1$s', gen_random_uuid(), now(), 0);
        insert into post (id, activity_id, ordinal, name, category, capacity)
          values ('%3$s', '%2$s', 0, '测量', 'COMMUNITY_SERVICE', %5$d);
        insert into shift (id, activity_id, post_id, activity_title, post_name, category,
          community_code, starts_at, ends_at, capacity, check_in_secret, version)
          select shift, '%2$s', '%3$s', '测量', '测量', 'COMMUNITY_SERVICE', '%1$s', begin,
            begin + interval '2 hours', %5$d, 'x', 0 from bench_order;
        insert into dispatch_order (id, community_code, title, place_name, place_lat, place_lng,
          starts_at, ends_at, people, skills, urgency, status, shift_id, created_by, created_at,
          changed_at, version)
          select id, '%1$s', '测量', '测量', 40.0 + lat * 0.05, 100.0 + lng * 0.05, begin,
            begin + interval '2 hours', %5$d,
            case when skill < 0.25 then '{first-aid}'::text[] else '{}' end,
            case when press < 0.15 then 'URGENT' when press < 0.4 then 'SOON' else 'NORMAL' end,
            'RAISED', shift, gen_random_uuid(), now(), now(), 0 from bench_order;
        drop table bench_order
        """
            .formatted(COMMUNITY, activity, post, count, PLACES_FOR_AN_ORDER));
    execute("analyze dispatch_order, shift");
  }

  void remove() throws SQLException {
    execute(
        """
        delete from plan_alternative where order_id in
          (select id from dispatch_order where community_code = '%1$s');
        delete from plan_assignment where order_id in
          (select id from dispatch_order where community_code = '%1$s');
        delete from dispatch_order where community_code = '%1$s';
        delete from shift where community_code = '%1$s';
        delete from post where activity_id in
          (select id from activity where community_code = '%1$s');
        delete from activity where community_code = '%1$s';
        delete from readiness where community_code = '%1$s';
        delete from membership where organization_code like '%1$s-%%';
        delete from agreement where community_code = '%1$s';
        delete from volunteer where id between 'be9c0000-0000-4000-8000-000000000000'
          and 'be9c0000-0000-4000-8000-999999999999'
        """
            .formatted(COMMUNITY));
  }

  private void execute(String statements) throws SQLException {
    try (var statement = volunteer.createStatement()) {
      statement.execute(statements);
    }
  }
}
