package io.boyuan.grid.situation;

import io.boyuan.grid.request.RequestStatus;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads how requests stand in some communities; only what is open is looked at. */
@ApplicationScoped
class ReadSituation {

  private static final int SOONEST = 20;

  // Both are served by request_queue_community.
  private static final String OPEN =
      """
      from service_request where community_code = any(?::text[])
        and status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED')
      """;

  private static final String COUNTS =
      """
      select count(*) as open,
        count(*) filter (where priority = 'EMERGENCY') as emergencies,
        count(*) filter (where status in ('SUBMITTED', 'REOPENED')) as unaccepted,
        count(*) filter (where due_at < ?) as overdue,
        count(*) filter (where level = 'STREET') as at_street,
        count(*) filter (where is_waiting) as waiting
      """
          + OPEN;

  // The soonest of each community, so that the index gives them in order; then of all.
  private static final String SOONEST_DUE =
      """
      select r.* from unnest(?::text[]) as c (code) cross join lateral (
        select id, number, community_code, grid_code, category_code, priority, status, level, unit, due_at
        from service_request where community_code = c.code
          and status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED')
        order by due_at, id limit ?) r
      order by r.due_at, r.id limit ?
      """;

  // Served by action_item_open.
  private static final String OVERDUE_ACTIONS =
      """
      select count(*) as overdue from action_item
      where community_code = any(?::text[]) and due_on < ? and done_at is null and withdrawn_at is null
      """;

  private final Sql sql;
  private final Clock clock;
  private final TimeSettings time;

  @Inject
  ReadSituation(Sql sql, Clock clock, TimeSettings time) {
    this.sql = sql;
    this.clock = clock;
    this.time = time;
  }

  @Transactional
  Situation of(List<String> communities) {
    var soonest = sql.list(SOONEST_DUE, ReadSituation::dueOf, communities, SOONEST, SOONEST);
    int overdueActions =
        sql.first(
                OVERDUE_ACTIONS,
                row -> row.number("overdue"),
                communities,
                LocalDate.ofInstant(clock.instant(), time.zone()))
            .orElseThrow();
    return sql.first(
            COUNTS, row -> counted(row, overdueActions, soonest), clock.instant(), communities)
        .orElseThrow();
  }

  private static Situation counted(Row row, int overdueActions, List<Situation.Due> soonest) {
    return new Situation(
        row.number("open"),
        row.number("emergencies"),
        row.number("unaccepted"),
        row.number("overdue"),
        row.number("at_street"),
        row.number("waiting"),
        overdueActions,
        soonest);
  }

  private static Situation.Due dueOf(Row row) {
    return new Situation.Due(
        row.id("id"),
        row.text("number"),
        row.text("community_code"),
        row.text("grid_code"),
        row.text("category_code"),
        row.text("priority"),
        row.constant("status", RequestStatus.class),
        row.text("level"),
        row.text("unit"),
        row.time("due_at"));
  }
}
