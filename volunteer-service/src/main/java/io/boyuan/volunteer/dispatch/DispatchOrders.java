package io.boyuan.volunteer.dispatch;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All dispatch orders. Whoever changes one holds, in this order: its activity, its shift, the
 * order, who was asked.
 */
@ApplicationScoped
public class DispatchOrders implements PanacheRepositoryBase<DispatchOrder, UUID> {

  private static final int AT_A_TIME = 200;
  private static final String KNOWN =
      "select id, community_code, activity_id, shift_id, status, starts_at from dispatch_order where ";

  private final Sql sql;

  @Inject
  DispatchOrders(Sql sql) {
    this.sql = sql;
  }

  /**
   * An order, held. Its shift is held before.
   *
   * @param id the order
   * @return empty when there is none
   */
  public Optional<DispatchOrder> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What of an order decides what is held before it. */
  Optional<Known> known(UUID id) {
    return sql.first(KNOWN + "id = ?", DispatchOrders::knownOf, id);
  }

  /** Served by order_raised_already. */
  Optional<Known> forHelp(UUID help) {
    return sql.first(KNOWN + "help_id = ?", DispatchOrders::knownOf, help);
  }

  private static Known knownOf(Row row) {
    return new Known(
        row.id("id"),
        row.text("community_code"),
        row.id("activity_id"),
        row.id("shift_id"),
        row.constant("status", DispatchOrder.Status.class),
        row.time("starts_at"));
  }

  /**
   * One page: by when they begin if times are asked for, or those short of people, else newest
   * first. Served by dispatch_order_newest, dispatch_order_community, dispatch_order_begin,
   * dispatch_order_community_begin and dispatch_order_short.
   */
  Page<DispatchOrder> found(OrderSearch search, PageRequest request) {
    boolean byBegin = search.from() != null || search.to() != null || search.isShort();
    var query =
        byBegin
            ? KeysetQuery.earliestFirst(this, DispatchOrder.class, "startsAt")
            : KeysetQuery.latestFirst(this, DispatchOrder.class, "createdAt");
    query
        .where("e.communityCode = :community", "community", search.community())
        .where("e.status = :status", "status", search.status())
        .where("e.urgency = :urgency", "urgency", search.urgency())
        .where("e.startsAt >= :from", "from", search.from())
        .where("e.startsAt < :to", "to", search.to());
    if (search.isShort()) {
      query.where("e.shortSince is not null").where("e.status in ('RAISED', 'ASKED')");
    }
    return query.page(
        request, order -> new Cursor(byBegin ? order.startsAt() : order.createdAt(), order.id()));
  }

  /** Served by dispatch_order_open. */
  List<UUID> toBegin(Instant now) {
    return sql.list(
        "select id from dispatch_order where status in ('RAISED', 'ASKED', 'FILLED')"
            + " and starts_at <= ? order by starts_at, id limit "
            + AT_A_TIME,
        row -> row.id("id"),
        now);
  }

  /** Served by dispatch_order_running. */
  List<UUID> toEnd(Instant now) {
    return sql.list(
        "select id from dispatch_order where status = 'RUNNING' and ends_at <= ?"
            + " order by ends_at limit "
            + AT_A_TIME,
        row -> row.id("id"),
        now);
  }

  /** Soon to begin, with free places, of which nobody was told; served by dispatch_order_open. */
  List<UUID> toEscalate(Instant before) {
    return sql.list(
        "select id from dispatch_order where status in ('RAISED', 'ASKED')"
            + " and starts_at <= ? and short_since is null order by starts_at, id limit "
            + AT_A_TIME,
        row -> row.id("id"),
        before);
  }

  /** Those in whose shifts nobody had come; served by dispatch_order_shift. */
  List<UUID> unfilledOf(List<UUID> shifts) {
    return sql.list(
        "select id from dispatch_order where shift_id = any (?) and status = 'UNFILLED' order by id",
        row -> row.id("id"),
        shifts);
  }

  /**
   * Those for which it is time to look again for people, the longest due first; served by
   * dispatch_order_look.
   *
   * @param now when
   * @return a bounded number of them
   */
  public List<UUID> toLookAfter(Instant now) {
    return sql.list(
        "select id from dispatch_order where status in ('RAISED', 'ASKED') and look_again_at <= ?"
            + " order by look_again_at limit "
            + AT_A_TIME,
        row -> row.id("id"),
        now);
  }

  /** Whether anybody came; served by sign_up_shift. */
  boolean anyoneCame(UUID shiftId) {
    return sql.first(
            "select 1 as found from sign_up where shift_id = ? and attended limit 1",
            row -> row.number("found"),
            shiftId)
        .isPresent();
  }

  /**
   * What of an order decides what is held before it.
   *
   * @param id the order
   * @param communityCode its community
   * @param activityId its activity, null when none
   * @param shiftId its shift, null when none
   * @param status where it stands, before it is held
   * @param startsAt from when it is, before it is held
   */
  record Known(
      UUID id,
      String communityCode,
      UUID activityId,
      UUID shiftId,
      DispatchOrder.Status status,
      Instant startsAt) {

    /** Whether it has neither begun nor been cancelled, though that it begins is not noted yet. */
    boolean isComing(Instant now) {
      boolean isOpen =
          switch (status) {
            case RAISED, ASKED, FILLED -> true;
            case RUNNING, SERVED, UNFILLED, CANCELLED -> false;
          };
      return isOpen && now.isBefore(startsAt);
    }
  }
}
