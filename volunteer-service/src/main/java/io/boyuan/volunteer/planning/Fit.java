package io.boyuan.volunteer.planning;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.planning.Sendable.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How somebody fits an order, by itself.
 *
 * @param isReady whether they said they can be sent then
 * @param isFree whether they promised nothing else then
 * @param isRested whether they rest before and after what else they promised
 * @param isWithinReach whether it is not farther than they go
 * @param isSkilled whether they are able to do it
 * @param isTrained whether they hold what is required on that day
 * @param isOfAge whether they are neither too young nor too old, and somebody answers for a minor
 * @param isAgreed whether their team is under an agreement, if they have one, and is the one asked
 * @param meters how far it is; below zero when not known
 * @param timesThere how often they served in the community of late
 * @param isPreferred whether it is a kind of service they prefer, or they prefer none
 * @param team for which of their teams they go; null as a person
 */
public record Fit(
    boolean isReady,
    boolean isFree,
    boolean isRested,
    boolean isWithinReach,
    boolean isSkilled,
    boolean isTrained,
    boolean isOfAge,
    boolean isAgreed,
    int meters,
    int timesThere,
    boolean isPreferred,
    Member team) {

  private static final int ADULT = 18;

  static Fit of(OrderToFill order, Sendable person) {
    var terms = order.terms();
    var needs = order.needs();
    var zone = order.measure().zone();
    int meters = metersBetween(order, person);
    var readiness = person.readiness();
    var promises = person.past().promises();
    var teams = teamsFor(order, person);
    return new Fit(
        readiness.covers(terms.startsAt().atZone(zone), terms.endsAt().atZone(zone)),
        promises.stream().noneMatch(taken -> order.overlaps(taken.from(), taken.to())),
        promises.stream().noneMatch(taken -> order.isTooCloseTo(taken.from(), taken.to())),
        meters < 0 || meters <= readiness.reachKm() * 1000,
        person.abilities().skills().containsAll(needs.skills()),
        holdsTrainings(order, person),
        isOfAge(order, person),
        !teams.isEmpty() || isPersonFor(order, person),
        meters,
        person.past().servedAt().getOrDefault(terms.community(), 0),
        readiness.kinds().isEmpty() || readiness.kinds().contains(terms.category()),
        teams.isEmpty() ? null : teams.getFirst());
  }

  private static int metersBetween(OrderToFill order, Sendable person) {
    var position = order.terms().position();
    return position == null || person.home() == null ? -1 : person.home().metersTo(position);
  }

  private static boolean holdsTrainings(OrderToFill order, Sendable person) {
    var held = person.abilities().trainings();
    return order.needs().trainings().stream()
        .allMatch(
            wanted ->
                held.stream()
                    .anyMatch(one -> one.id().equals(wanted) && one.isHeldOn(order.day())));
  }

  private static boolean isOfAge(OrderToFill order, Sendable person) {
    var needs = order.needs();
    var born = person.abilities().birthYear();
    if (born == null) {
      return needs.minAge() == null && needs.maxAge() == null;
    }
    int age = order.day().getYear() - born;
    return (needs.minAge() == null || age >= needs.minAge())
        && (needs.maxAge() == null || age <= needs.maxAge())
        && (age >= ADULT || person.abilities().hasGuardian());
  }

  private static List<Member> teamsFor(OrderToFill order, Sendable person) {
    var needs = order.needs();
    LocalDate day = order.day();
    return person.memberships().stream()
        .filter(team -> team.isAgreedOn(day))
        .filter(
            team ->
                needs.organizationCode() == null
                    || needs.organizationCode().equals(team.organizationCode()))
        .filter(team -> needs.teamCode() == null || needs.teamCode().equals(team.teamCode()))
        .toList();
  }

  private static boolean isPersonFor(OrderToFill order, Sendable person) {
    return person.memberships().isEmpty() && order.needs().organizationCode() == null;
  }

  /**
   * Whether they may be sent, as far as it is for them and the order alone.
   *
   * @return true when no rule is broken
   */
  public boolean isAllowed() {
    return refusal() == null;
  }

  /**
   * Which rule is broken.
   *
   * @return the name of a problem; null when none is
   */
  public String refusal() {
    if (!isReady) {
      return "not-available";
    }
    if (!isFree) {
      return "overlapping-shift";
    }
    if (!isRested) {
      return "no-rest";
    }
    if (!isWithinReach) {
      return "too-far";
    }
    if (!isSkilled) {
      return "skill-missing";
    }
    if (!isTrained) {
      return "training-missing";
    }
    if (!isOfAge) {
      return "not-of-age";
    }
    return isAgreed ? null : "no-agreement";
  }

  /**
   * Refuses who may not be sent.
   *
   * @throws Problem 409 by the rule that is broken
   */
  public void require() {
    var name = refusal();
    if (name != null) {
      throw Problem.conflict(name);
    }
  }

  boolean isOfTeamOf(Fit other) {
    return team != null
        && other.team != null
        && team.organizationCode().equals(other.team.organizationCode())
        && Objects.equals(team.teamCode(), other.team.teamCode());
  }
}
