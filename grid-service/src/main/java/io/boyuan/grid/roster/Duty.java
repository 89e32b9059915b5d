package io.boyuan.grid.roster;

import io.boyuan.contracts.grid.DutyConfirmed;
import io.boyuan.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One member's duty on one day.
 *
 * @param id the duty
 * @param communityCode in which community
 * @param day the day
 * @param memberId the membership, null for who was forgotten or left
 * @param personId who, null for who was forgotten or left
 * @param status where it stands
 * @param startsAt when it begins
 * @param minutes how long it is
 * @param content what it is called
 * @param isPublished whether members see it
 * @param version counts its changes
 */
record Duty(
    UUID id,
    String communityCode,
    LocalDate day,
    UUID memberId,
    UUID personId,
    Status status,
    Instant startsAt,
    int minutes,
    String content,
    boolean isPublished,
    long version) {

  /** Where a duty stands. */
  enum Status {
    /** To be served. */
    PLANNED,
    /** Served, as staff confirmed. */
    CONFIRMED,
    /** Not served. */
    MISSED
  }

  boolean isOf(UUID person) {
    return person.equals(personId);
  }

  /**
   * Refuses what can't be exchanged any more.
   *
   * @param now the time by the clock
   * @throws Problem 409 {@code duty-begun}
   */
  void requireAhead(Instant now) {
    if (!isPublished || status != Status.PLANNED || !now.isBefore(startsAt)) {
      throw Problem.conflict("duty-begun");
    }
  }

  /**
   * Refuses what can't be decided yet or was decided.
   *
   * @param served how many minutes of it
   * @param now the time by the clock
   * @throws Problem 404 for who was forgotten, 409 {@code duty-decided}, {@code duty-not-over}
   */
  void requireOver(int served, Instant now) {
    if (personId == null) {
      throw Problem.notFound();
    }
    if (!isPublished || status != Status.PLANNED) {
      throw Problem.conflict("duty-decided");
    }
    if (now.isBefore(startsAt.plus(Duration.ofMinutes(served)))) {
      throw Problem.conflict("duty-not-over");
    }
  }

  DutyConfirmed confirmed(int served, UUID by) {
    return new DutyConfirmed(
        id,
        version + 1,
        DutyConfirmed.Kind.DUTY.name(),
        personId,
        communityCode,
        DutyConfirmed.SERVED,
        startsAt,
        startsAt.plus(Duration.ofMinutes(served)),
        served,
        by);
  }

  DutyView view() {
    return new DutyView(id, memberId, null, day, startsAt, minutes, content, status);
  }
}
