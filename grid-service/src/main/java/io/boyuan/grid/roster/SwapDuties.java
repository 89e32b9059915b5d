package io.boyuan.grid.roster;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two members exchange their duties: one proposes, the other accepts or declines (G3). */
@ApplicationScoped
class SwapDuties {

  private static final String SWAP =
      """
      select s.id, s.duty_id, d.day, s.other_duty_id, o.day as other_day, s.from_person,
        s.to_person, s.status, s.created_at
      from duty_swap s join duty d on d.id = s.duty_id join duty o on o.id = s.other_duty_id
      """;

  private final Duties duties;
  private final Sql sql;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  SwapDuties(Duties duties, Sql sql, Caller caller, Ids ids, Clock clock) {
    this.duties = duties;
    this.sql = sql;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Proposes an exchange.
   *
   * @param id the caller's duty
   * @param otherId another member's duty, on another day
   * @return the exchange
   * @throws Problem 400, 404 also for a duty that is not the caller's, 409 {@code duty-begun},
   *     {@code swap-there}
   */
  @Transactional
  SwapView propose(UUID id, UUID otherId) {
    var both = duties.holding(List.of(id, otherId));
    var own = find(both, id).filter(duty -> duty.isOf(caller.id())).orElseThrow(Problem::notFound);
    var other =
        find(both, otherId)
            .filter(duty -> duty.communityCode().equals(own.communityCode()))
            .orElseThrow(Problem::notFound);
    own.requireAhead(clock.instant());
    other.requireAhead(clock.instant());
    if (other.personId() == null || other.isOf(caller.id()) || other.day().equals(own.day())) {
      throw Problem.invalid("otherDutyId", "other-members-other-day");
    }
    var swap = ids.next();
    sql.change(
        "insert into duty_swap (id, duty_id, other_duty_id, from_person, to_person, status,"
            + " created_at) values (?, ?, ?, ?, ?, 'OPEN', ?)",
        swap,
        id,
        otherId,
        caller.id(),
        other.personId(),
        clock.instant());
    return byId(swap);
  }

  private static Optional<Duty> find(List<Duty> duties, UUID id) {
    return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
  }

  /**
   * Accepts what was proposed to the caller.
   *
   * @param id the exchange
   * @return the exchange
   * @throws Problem 404 also for who was not asked, 409 {@code swap-closed}, {@code duty-begun},
   *     {@code on-duty-already}
   */
  @Transactional
  SwapView accept(UUID id) {
    // Duties before exchanges, as by who gives a duty to somebody else.
    var asked = sql.first(SWAP + "where s.id = ?", this::swapOf, id).orElseThrow(Problem::notFound);
    if (!asked.to().equals(caller.id())) {
      throw Problem.notFound();
    }
    var both = duties.holding(List.of(asked.view().dutyId(), asked.view().otherDutyId()));
    var swap = open(id);
    var own = find(both, swap.view().otherDutyId()).orElseThrow(Problem::notFound);
    var theirs = find(both, swap.view().dutyId()).orElseThrow(Problem::notFound);
    own.requireAhead(clock.instant());
    theirs.requireAhead(clock.instant());
    if (!own.isOf(swap.to()) || !theirs.isOf(swap.from())) {
      throw Problem.conflict("swap-closed");
    }
    duties.give(theirs.id(), own.memberId(), own.personId());
    duties.give(own.id(), theirs.memberId(), theirs.personId());
    become(id, SwapView.Status.ACCEPTED);
    return byId(id);
  }

  /**
   * Declines what was proposed to the caller, or takes back what they proposed.
   *
   * @param id the exchange
   * @return the exchange
   * @throws Problem 404 also for who has no part in it, 409 {@code swap-closed}
   */
  @Transactional
  SwapView decline(UUID id) {
    var swap = open(id);
    become(swap.view().id(), SwapView.Status.DECLINED);
    return byId(id);
  }

  /** Latest first; served by duty_swap_from and duty_swap_to. */
  @Transactional
  Page<SwapView> mine(PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            SWAP
                + "where (s.from_person = ? or s.to_person = ?) and (s.created_at, s.id) < (?, ?)"
                + " order by s.created_at desc, s.id desc limit ?",
            row -> swapOf(row).view(),
            caller.id(),
            caller.id(),
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private Swap open(UUID id) {
    var swap =
        sql.first(SWAP + "where s.id = ? for update of s", this::swapOf, id)
            .filter(found -> found.from().equals(caller.id()) || found.to().equals(caller.id()))
            .orElseThrow(Problem::notFound);
    if (swap.view().status() != SwapView.Status.OPEN) {
      throw Problem.conflict("swap-closed");
    }
    return swap;
  }

  private void become(UUID id, SwapView.Status status) {
    sql.change("update duty_swap set status = ? where id = ?", status, id);
  }

  private SwapView byId(UUID id) {
    return sql.first(SWAP + "where s.id = ?", this::swapOf, id).orElseThrow().view();
  }

  private Swap swapOf(Row row) {
    var from = row.id("from_person");
    var view =
        new SwapView(
            row.id("id"),
            row.id("duty_id"),
            row.date("day"),
            row.id("other_duty_id"),
            row.date("other_day"),
            from.equals(caller.id()),
            row.constant("status", SwapView.Status.class),
            row.time("created_at"));
    return new Swap(view, from, row.id("to_person"));
  }

  private record Swap(SwapView view, UUID from, UUID to) {}
}
