package io.boyuan.volunteer.planning;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.catalogue.Urgency;
import io.boyuan.volunteer.readiness.Position;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An order as the planner sees it, with those who could be sent to it. */
public final class OrderToFill {

  private final UUID id;
  private final Terms terms;
  private final Needs needs;
  private final Measure measure;
  private final List<Sendable> candidates;
  private final Map<UUID, Fit> fits = new HashMap<>();

  /**
   * An order.
   *
   * @param id the order
   * @param terms where and when it is
   * @param needs what it requires of people
   * @param measure by which people are measured
   * @param candidates who could be sent
   */
  public OrderToFill(
      UUID id, Terms terms, Needs needs, Measure measure, List<Sendable> candidates) {
    this.id = id;
    this.terms = terms;
    this.needs = needs;
    this.measure = measure;
    this.candidates = List.copyOf(candidates);
    candidates.forEach(person -> fits.put(person.id(), Fit.of(this, person)));
  }

  /**
   * Where and when an order is.
   *
   * @param community its community
   * @param category kind of service
   * @param urgency how much it presses
   * @param position on the map; null when not known
   * @param startsAt begin
   * @param endsAt end
   */
  public record Terms(
      String community,
      Category category,
      Urgency urgency,
      Position position,
      Instant startsAt,
      Instant endsAt) {}

  /**
   * What an order requires of people.
   *
   * @param skills codes
   * @param trainings held on the day
   * @param minAge null for any
   * @param maxAge null for any
   * @param organizationCode who alone is sent; null for anyone
   * @param teamCode which team alone is sent; null for any
   */
  public record Needs(
      Set<String> skills,
      Set<UUID> trainings,
      Integer minAge,
      Integer maxAge,
      String organizationCode,
      String teamCode) {}

  /**
   * How well somebody fits.
   *
   * @param person who
   * @return each rule on its own
   */
  public Fit fitOf(Sendable person) {
    var known = fits.get(person.id());
    return known == null ? Fit.of(this, person) : known;
  }

  LocalDate day() {
    return terms.startsAt().atZone(measure.zone()).toLocalDate();
  }

  LocalDate week() {
    return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  boolean overlaps(Instant from, Instant to) {
    return terms.startsAt().isBefore(to) && from.isBefore(terms.endsAt());
  }

  /** Whether nobody could rest between this and another time, which does not overlap. */
  boolean isTooCloseTo(Instant from, Instant to) {
    return !overlaps(from, to)
        && terms.startsAt().isBefore(to.plus(measure.rest()))
        && from.isBefore(terms.endsAt().plus(measure.rest()));
  }

  int minutes() {
    return Math.toIntExact(
        java.time.Duration.between(terms.startsAt(), terms.endsAt()).toMinutes());
  }

  /**
   * Which order.
   *
   * @return its id
   */
  public UUID id() {
    return id;
  }

  /**
   * Where and when it is.
   *
   * @return its terms
   */
  public Terms terms() {
    return terms;
  }

  Needs needs() {
    return needs;
  }

  Measure measure() {
    return measure;
  }

  /**
   * Who could be sent.
   *
   * @return in any order
   */
  public List<Sendable> candidates() {
    return candidates;
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
