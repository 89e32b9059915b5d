package io.boyuan.volunteer.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.volunteer.planning.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All plans, as they are kept. */
@ApplicationScoped
class Plans {

  private static final TypeReference<List<Told>> REASONS = new TypeReference<>() {};
  private static final String VIEW =
      """
      select id, status, from_at, to_at, communities, orders, volunteers, places, most,
        greedy_filled, greedy_score, filled, score, created_at, planned_at, applied_at
      from dispatch_plan
      """;
  private static final String PLANNED =
      """
      select p.id, p.order_id, o.title, o.community_code, p.starts_at, p.person_id, v.name,
        p.organization_code, p.team_code, p.change, p.reasons::text as reasons, p.outcome
      from plan_assignment p join dispatch_order o on o.id = p.order_id
      left join volunteer v on v.id = p.person_id
      """;
  private static final String ADD_PLANNED =
      """
      insert into plan_assignment (id, plan_id, order_id, person_id, organization_code, team_code,
        starts_at, change, reasons)
      select i, ?, o, p, nullif(g, ''), nullif(t, ''), s, c, r::jsonb
      from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[],
        ?::text[], ?::text[]) n(i, o, p, g, t, s, c, r)
      """;

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Plans(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  void add(UUID id, PlanRequest request, UUID by, Instant now) {
    sql.change(
        "insert into dispatch_plan (id, status, from_at, to_at, communities, created_by, created_at)"
            + " values (?, 'PLANNING', ?, ?, ?, ?, ?)",
        id,
        request.from(),
        request.to(),
        request.communities(),
        by,
        now);
  }

  Optional<PlanView> byId(UUID id) {
    return sql.first(VIEW + " where id = ?", Plans::viewOf, id);
  }

  Optional<PlanStatus> held(UUID id) {
    return sql.first(
        "select status from dispatch_plan where id = ? for update",
        row -> row.constant("status", PlanStatus.class),
        id);
  }

  /** Served by dispatch_plan_newest. */
  Page<PlanView> newest(PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW + " where (created_at, id) < (?, ?) order by created_at desc, id desc limit ?",
            Plans::viewOf,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, plan -> new Cursor(plan.createdAt(), plan.id()));
  }

  void become(UUID id, PlanStatus status) {
    sql.change(
        "update dispatch_plan set status = ?, version = version + 1 where id = ?", status, id);
  }

  /** Whether it was being applied until now. */
  boolean applied(UUID id, Instant now) {
    return sql.change(
            "update dispatch_plan set status = 'APPLIED', applied_at = ?, version = version + 1"
                + " where id = ? and status = 'APPLYING'",
            now,
            id)
        > 0;
  }

  /** What there is to plan, and what one order after the other makes of it. */
  void read(UUID id, Ground ground) {
    sql.change(
        "update dispatch_plan set orders = ?, volunteers = ?, places = ?, most = ?,"
            + " greedy_filled = ?, greedy_score = ? where id = ? and status = 'PLANNING'",
        ground.orders(),
        ground.volunteers(),
        ground.places(),
        ground.most(),
        ground.greedyFilled(),
        ground.greedyScore(),
        id);
  }

  void propose(UUID id, int filled, String score, Instant now) {
    sql.change(
        "update dispatch_plan set status = 'PROPOSED', filled = ?, score = ?, planned_at = ?,"
            + " version = version + 1 where id = ?",
        filled,
        score,
        now,
        id);
  }

  void fail(UUID id) {
    sql.change(
        "update dispatch_plan set status = 'FAILED', version = version + 1"
            + " where id = ? and status = 'PLANNING'",
        id);
  }

  /** The planner begins with it, if it is still wanted. */
  boolean begin(UUID id, Instant now) {
    return sql.change(
            "update dispatch_plan set started_at = ? where id = ? and status = 'PLANNING'", now, id)
        > 0;
  }

  /**
   * Gives up what was begun too long ago to be still under way, or has waited too long to begin.
   * Served by dispatch_plan_planning.
   */
  int abandon(Instant begunBefore, Instant waitingSince) {
    return sql.change(
        "update dispatch_plan set status = 'FAILED', version = version + 1"
            + " where status = 'PLANNING'"
            + " and (started_at < ? or (started_at is null and created_at < ?))",
        begunBefore,
        waitingSince);
  }

  /** What was applied of it stays. */
  void forget(UUID id) {
    sql.change("delete from plan_assignment where plan_id = ? and outcome is null", id);
    sql.change("delete from plan_alternative where plan_id = ?", id);
  }

  void add(UUID plan, List<Proposed> proposed) {
    sql.change(
        ADD_PLANNED,
        plan,
        proposed.stream().map(Proposed::id).toList(),
        proposed.stream().map(Proposed::orderId).toList(),
        proposed.stream().map(Proposed::personId).toList(),
        proposed.stream().map(each -> orEmpty(each.organizationCode())).toList(),
        proposed.stream().map(each -> orEmpty(each.teamCode())).toList(),
        proposed.stream().map(Proposed::startsAt).toList(),
        proposed.stream().map(Proposed::change).toList(),
        proposed.stream().map(each -> written(each.reasons())).toList());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  void addAlternatives(UUID plan, List<Alternative> alternatives) {
    sql.change(
        "insert into plan_alternative (plan_id, order_id, rank, person_id)"
            + " select ?, o, r, p from unnest(?::uuid[], ?::int[], ?::uuid[]) n(o, r, p)",
        plan,
        alternatives.stream().map(Alternative::orderId).toList(),
        alternatives.stream().map(Alternative::rank).toList(),
        alternatives.stream().map(Alternative::personId).toList());
  }

  /** Who comes next is from now on who this plan ranked. */
  void useAlternatives(UUID plan, UUID order) {
    sql.change("delete from order_alternative where order_id = ?", order);
    sql.change(
        "insert into order_alternative (order_id, rank, person_id)"
            + " select order_id, rank, person_id from plan_alternative"
            + " where plan_id = ? and order_id = ?",
        plan,
        order);
  }

  /** By when orders begin; served by plan_assignment_begin. */
  Page<PlannedView> planned(UUID plan, List<PlannedView.Change> changes, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            PLANNED
                + " where p.plan_id = ? and (p.starts_at, p.id) > (?, ?) and p.change = any (?)"
                + " order by p.starts_at, p.id limit ?",
            this::plannedOf,
            plan,
            after.at(),
            after.id(),
            changes,
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.startsAt(), each.id()));
  }

  /** Orders of which something is still to be applied; served by plan_assignment_begin. */
  List<UUID> ordersToApply(UUID plan, List<PlannedView.Change> changes) {
    return sql.list(
        "select distinct order_id from plan_assignment where plan_id = ? and outcome is null"
            + " and change = any (?) order by order_id",
        row -> row.id("order_id"),
        plan,
        changes);
  }

  /** Held; served by plan_assignment_once. */
  List<PlannedView> toApply(UUID plan, UUID order, List<PlannedView.Change> changes) {
    return sql.list(
        PLANNED
            + " where p.plan_id = ? and p.order_id = ? and p.outcome is null"
            + " and p.change = any (?) order by p.id for update of p",
        this::plannedOf,
        plan,
        order,
        changes);
  }

  /** Those it planned that still have places nobody is asked for; served by dispatch_order_open. */
  List<UUID> ordersToFill(UUID plan, Instant now, int most) {
    return sql.list(
        """
        select o.id from dispatch_plan p
        join dispatch_order o on o.starts_at >= p.from_at and o.starts_at < p.to_at
          and o.created_at < p.created_at
          and (cardinality(p.communities) = 0 or o.community_code = any (p.communities))
        where p.id = ? and p.status = 'APPLYING' and o.status in ('RAISED', 'ASKED')
          and o.shift_id is not null and o.starts_at > ? and o.taken + o.asked < o.people
        order by o.starts_at, o.id limit ?
        """,
        row -> row.id("id"),
        plan,
        now,
        most);
  }

  void outcome(UUID proposal, String outcome) {
    sql.change("update plan_assignment set outcome = ? where id = ?", outcome, proposal);
  }

  private static PlanView viewOf(Row row) {
    return new PlanView(
        row.id("id"),
        row.constant("status", PlanStatus.class),
        row.time("from_at"),
        row.time("to_at"),
        row.texts("communities"),
        number(row, "orders"),
        number(row, "volunteers"),
        number(row, "places"),
        number(row, "most"),
        number(row, "greedy_filled"),
        row.text("greedy_score"),
        number(row, "filled"),
        row.text("score"),
        row.time("created_at"),
        row.time("planned_at"),
        row.time("applied_at"));
  }

  private static Integer number(Row row, String column) {
    return row.isMissing(column) ? null : row.number(column);
  }

  private PlannedView plannedOf(Row row) {
    try {
      return new PlannedView(
          row.id("id"),
          row.id("order_id"),
          row.text("title"),
          row.text("community_code"),
          row.time("starts_at"),
          row.id("person_id"),
          row.text("name"),
          row.text("organization_code"),
          row.text("team_code"),
          row.constant("change", PlannedView.Change.class),
          mapper.readValue(row.text("reasons"), REASONS),
          row.text("outcome"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON", e);
    }
  }

  private String written(List<Told> reasons) {
    try {
      return mapper.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Words can be written", e);
    }
  }

  /**
   * What there is to plan.
   *
   * @param orders how many orders
   * @param volunteers how many people to choose from
   * @param places how many places nobody has accepted
   * @param most how many of them could be filled at most
   * @param greedyFilled how many one order after the other fills
   * @param greedyScore how good that is
   */
  record Ground(
      int orders, int volunteers, int places, int most, int greedyFilled, String greedyScore) {}

  /**
   * What a plan proposes to do with somebody.
   *
   * @param id of the proposal
   * @param orderId for which order
   * @param personId who
   * @param organizationCode for which organization they go, null for none
   * @param teamCode in which team, null for none
   * @param startsAt from when
   * @param change what changes
   * @param reasons why, in words
   */
  record Proposed(
      UUID id,
      UUID orderId,
      UUID personId,
      String organizationCode,
      String teamCode,
      Instant startsAt,
      PlannedView.Change change,
      List<Told> reasons) {}

  /**
   * Who comes next for an order.
   *
   * @param orderId the order
   * @param rank from 1
   * @param personId who
   */
  record Alternative(UUID orderId, int rank, UUID personId) {}
}
