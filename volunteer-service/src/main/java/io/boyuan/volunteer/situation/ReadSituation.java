package io.boyuan.volunteer.situation;

import io.boyuan.platform.database.Sql;
import io.boyuan.volunteer.catalogue.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reads what goes on, by four statements however many communities are asked for. */
@ApplicationScoped
class ReadSituation {

  // Served by dispatch_order_standing.
  private static final String ORDERS =
      """
      select status, urgency, count(*) as orders from dispatch_order
      where community_code = any (?) and status in ('RAISED', 'ASKED', 'FILLED', 'RUNNING')
      group by status, urgency order by status, urgency
      """;
  // Served by dispatch_order_community_short.
  private static final String SHORT =
      """
      select id, community_code, title, starts_at, urgency, people, taken, short_since
      from dispatch_order
      where community_code = any (?) and short_since is not null and status in ('RAISED', 'ASKED')
      order by starts_at, id limit 20
      """;
  // Served by shift_community and service_record_shift.
  private static final String OUT =
      """
      select s.id, s.activity_id, s.community_code, s.activity_title, s.place_name, s.starts_at,
        s.ends_at, s.taken, r.checked_in
      from (
        select * from shift
        where community_code = any (?) and starts_at > ? and starts_at <= ? and ends_at > ?
          and status = 'OPEN' and taken > 0
        order by starts_at desc, id desc limit 20) s
      cross join lateral (
        select count(*) as checked_in from service_record
        where shift_id = s.id and status <> 'VOIDED') r
      order by s.starts_at desc, s.id desc
      """;
  // Served by service_record_community.
  private static final String TO_VERIFY =
      """
      select count(*) as records from (
        select 1 from service_record
        where community_code = any (?) and status = 'PENDING' limit 10000) waiting
      """;
  private static final long LONGEST_SHIFT_SECONDS = 86_400;

  private final Sql sql;
  private final Clock clock;

  @Inject
  ReadSituation(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * What goes on.
   *
   * @param communities where
   * @return now
   */
  @Transactional
  SituationView in(List<String> communities) {
    var now = clock.instant();
    return new SituationView(
        now,
        orders(communities),
        shortOfPeople(communities),
        out(communities, now),
        toVerify(communities));
  }

  private List<SituationView.Standing> orders(List<String> communities) {
    return sql.list(
        ORDERS,
        row ->
            new SituationView.Standing(
                row.text("status"), row.constant("urgency", Urgency.class), row.number("orders")),
        communities);
  }

  private List<SituationView.ShortOrder> shortOfPeople(List<String> communities) {
    return sql.list(
        SHORT,
        row ->
            new SituationView.ShortOrder(
                row.id("id"),
                row.text("community_code"),
                row.text("title"),
                row.time("starts_at"),
                row.constant("urgency", Urgency.class),
                row.number("people"),
                row.number("taken"),
                row.time("short_since")),
        communities);
  }

  private List<SituationView.Out> out(List<String> communities, Instant now) {
    return sql.list(
        OUT,
        row ->
            new SituationView.Out(
                row.id("id"),
                row.id("activity_id"),
                row.text("community_code"),
                row.text("activity_title"),
                row.text("place_name"),
                row.time("starts_at"),
                row.time("ends_at"),
                row.number("taken"),
                row.number("checked_in")),
        communities,
        now.minusSeconds(LONGEST_SHIFT_SECONDS),
        now,
        now);
  }

  private int toVerify(List<String> communities) {
    return sql.first(TO_VERIFY, row -> row.number("records"), communities).orElseThrow();
  }
}
