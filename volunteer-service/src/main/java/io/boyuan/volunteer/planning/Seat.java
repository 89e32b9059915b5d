package io.boyuan.volunteer.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import io.boyuan.volunteer.catalogue.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A place of an order, for which the planner finds somebody or nobody. */
@PlanningEntity
public class Seat {

  @PlanningId private UUID id;
  private OrderToFill order;
  private UUID askedNow;
  @PlanningPin private boolean pinned;

  @PlanningVariable(valueRangeProviderRefs = "candidates", allowsUnassigned = true)
  private Sendable person;

  /** For the planner. */
  protected Seat() {}

  private Seat(UUID id, OrderToFill order) {
    this.id = id;
    this.order = order;
  }

  /**
   * A place nobody is asked for.
   *
   * @param id the place
   * @param order of which order
   * @return for which anybody may be found
   */
  public static Seat free(UUID id, OrderToFill order) {
    return new Seat(id, order);
  }

  /**
   * A place somebody is asked for, who has not answered.
   *
   * @param id the place
   * @param order of which order
   * @param who is asked
   * @return for which another is found only for a reason
   */
  public static Seat asked(UUID id, OrderToFill order, Sendable who) {
    var seat = new Seat(id, order);
    seat.askedNow = who.id();
    seat.person = who;
    return seat;
  }

  /**
   * A place somebody has accepted.
   *
   * @param id the place
   * @param order of which order
   * @param who has it
   * @return for which nobody else is found
   */
  public static Seat accepted(UUID id, OrderToFill order, Sendable who) {
    var seat = new Seat(id, order);
    seat.person = who;
    seat.pinned = true;
    return seat;
  }

  /**
   * Finds somebody for it.
   *
   * @param who null for nobody
   * @return this place
   */
  Seat take(Sendable who) {
    person = who;
    return this;
  }

  /**
   * Who may be found.
   *
   * @return the candidates of its order
   */
  @ValueRangeProvider(id = "candidates")
  public List<Sendable> candidates() {
    return order.candidates();
  }

  /**
   * How the one who was found fits.
   *
   * @return each rule on its own
   */
  public Fit fit() {
    return order.fitOf(person);
  }

  boolean isOpenTo(Sendable who) {
    return order.fitOf(who).isAllowed();
  }

  boolean isTooCloseTo(Seat other) {
    return order.isTooCloseTo(other.startsAt(), other.endsAt());
  }

  boolean overlaps(Seat other) {
    return order.overlaps(other.startsAt(), other.endsAt());
  }

  boolean replacesWhoIsAsked() {
    return askedNow != null && !askedNow.equals(person.id());
  }

  int distance() {
    return Math.max(0, fit().meters()) / 500 + 1;
  }

  String teamKey() {
    var team = fit().team();
    return team == null ? "person " + person.id() : team.organizationCode() + "/" + team.teamCode();
  }

  boolean hasTeam() {
    return fit().team() != null;
  }

  int minutes() {
    return order.minutes();
  }

  LocalDate week() {
    return order.week();
  }

  Instant startsAt() {
    return order.terms().startsAt();
  }

  Instant endsAt() {
    return order.terms().endsAt();
  }

  Urgency urgency() {
    return order.terms().urgency();
  }

  /**
   * Which place.
   *
   * @return its id
   */
  public UUID id() {
    return id;
  }

  /**
   * Of which order.
   *
   * @return the order
   */
  public OrderToFill order() {
    return order;
  }

  /**
   * Who was found.
   *
   * @return null for nobody
   */
  public Sendable person() {
    return person;
  }

  /**
   * Who is asked for it already.
   *
   * @return null for nobody
   */
  public UUID askedNow() {
    return askedNow;
  }

  /**
   * Whether somebody has accepted it.
   *
   * @return true when nobody else is found for it
   */
  public boolean pinned() {
    return pinned;
  }

  @Override
  public String toString() {
    return order + " " + person;
  }
}
