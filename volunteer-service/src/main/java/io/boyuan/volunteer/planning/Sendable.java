package io.boyuan.volunteer.planning;

import io.boyuan.volunteer.readiness.Position;
import io.boyuan.volunteer.readiness.Readiness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who could be sent, with what decides where to. Two are the same when they are the same
 * person.
 *
 * @param id who
 * @param abilities what they can do and hold
 * @param readiness when and where they said they can be sent
 * @param home from where they come; null when not known
 * @param memberships to which teams they belong; those of nobody are sent as persons
 * @param past what they have served and promised
 */
public record Sendable(
    UUID id,
    Abilities abilities,
    Readiness readiness,
    Position home,
    List<Member> memberships,
    Past past) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Sendable someone && someone.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id.toString();
  }

  /**
   * What somebody can do and holds.
   *
   * @param skills codes
   * @param trainings completed ones, with the days on which they are held
   * @param birthYear null when not said
   * @param hasGuardian whether somebody answers for them if they are a minor
   */
  public record Abilities(
      Set<String> skills, List<Training> trainings, Integer birthYear, boolean hasGuardian) {}

  /**
   * A training somebody holds.
   *
   * @param id the training
   * @param from from this day on
   * @param until to this day; null for ever
   */
  public record Training(UUID id, LocalDate from, LocalDate until) {

    boolean isHeldOn(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
  }

  /**
   * A team somebody belongs to.
   *
   * @param organizationCode its organization
   * @param teamCode the team; null for none in particular
   * @param agreedFrom from which day an agreement of its organization is in force; null for none
   * @param agreedUntil to which day
   */
  public record Member(
      String organizationCode, String teamCode, LocalDate agreedFrom, LocalDate agreedUntil) {

    boolean isAgreedOn(LocalDate day) {
      return agreedFrom != null && !day.isBefore(agreedFrom) && !day.isAfter(agreedUntil);
    }
  }

  /**
   * What somebody has served and promised.
   *
   * @param promises when they are taken
   * @param sentInWeek for how many orders, by the Monday of the week, besides those planned now
   * @param recentMinutes how much they served of late
   * @param servedAt how often they served in which community of late
   */
  public record Past(
      List<Promise> promises,
      Map<LocalDate, Integer> sentInWeek,
      int recentMinutes,
      Map<String, Integer> servedAt) {

    /** Nothing yet. */
    public static final Past NONE = new Past(List.of(), Map.of(), 0, Map.of());
  }

  /**
   * A time that is taken.
   *
   * @param from begin
   * @param to end
   */
  public record Promise(Instant from, Instant to) {}
}
