package io.boyuan.volunteer.talentday;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.talent.Talent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 摊位: a talent's part in a Talent Service Day. Once they accepted the day they open it, call one
 * number after the other, and close it; residents draw numbers, which have no gaps.
 */
@Entity
@Table(name = "talent_stand")
class Stand {

  @Id private UUID id;

  @Column(name = "talent_id")
  private UUID talentId;

  @Column(name = "talent_name")
  private String talentName;

  @Column(name = "community_code")
  private String communityCode;

  private LocalDate day;
  private boolean accepted;
  private String place;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "last_number")
  private int lastNumber;

  private int waiting;

  @Column(name = "called_number")
  private Integer calledNumber;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Stand() {}

  static Stand answered(UUID id, Talent talent, LocalDate day, Terms terms, Instant now) {
    var stand = new Stand();
    stand.id = id;
    stand.talentId = talent.id();
    stand.day = day;
    stand.createdAt = now;
    stand.take(talent, terms);
    return stand;
  }

  /**
   * Answers otherwise than before.
   *
   * @throws Problem 409 {@code stand-in-use} once it was opened or somebody waits
   */
  void answer(Talent talent, Terms terms) {
    if (openedAt != null || waiting > 0) {
      throw Problem.conflict("stand-in-use");
    }
    take(talent, terms);
  }

  private void take(Talent talent, Terms terms) {
    talentName = talent.name();
    communityCode = talent.communityCode();
    accepted = terms.accepted();
    place = terms.place();
    startsAt = terms.startsAt();
    endsAt = terms.endsAt();
  }

  /**
   * Opens it on its day.
   *
   * @throws Problem 409 {@code not-the-day}, {@code stand-in-use} when it was opened before
   */
  void open(LocalDate today, Instant now) {
    requireDay(today);
    if (openedAt != null) {
      throw Problem.conflict("stand-in-use");
    }
    openedAt = now;
  }

  /**
   * Closes it for the day.
   *
   * @throws Problem 409 {@code stand-not-open}, {@code number-being-served}
   */
  void close(Instant now) {
    requireOpen();
    requireNobodyCalled();
    closedAt = now;
    waiting = 0;
  }

  /**
   * Gives out a number.
   *
   * @throws Problem 409 {@code not-the-day}, {@code stand-closed}, {@code queue-full}
   */
  int draw(LocalDate today, int longestQueue) {
    requireDay(today);
    if (closedAt != null) {
      throw Problem.conflict("stand-closed");
    }
    if (waiting >= longestQueue) {
      throw Problem.conflict("queue-full").with("most", longestQueue);
    }
    waiting++;
    lastNumber++;
    return lastNumber;
  }

  void leave() {
    waiting--;
  }

  /**
   * Refuses to call anybody while somebody is served, or while it is closed.
   *
   * @throws Problem 409 {@code stand-not-open}, {@code number-being-served}
   */
  void requireReady() {
    requireOpen();
    requireNobodyCalled();
  }

  void call(int number) {
    calledNumber = number;
    waiting--;
  }

  void finish() {
    calledNumber = null;
  }

  private void requireDay(LocalDate today) {
    if (!accepted || !day.equals(today)) {
      throw Problem.conflict("not-the-day").with("day", day);
    }
  }

  private void requireOpen() {
    if (openedAt == null || closedAt != null) {
      throw Problem.conflict("stand-not-open");
    }
  }

  private void requireNobodyCalled() {
    if (calledNumber != null) {
      throw Problem.conflict("number-being-served").with("number", calledNumber);
    }
  }

  UUID id() {
    return id;
  }

  UUID talentId() {
    return talentId;
  }

  String talentName() {
    return talentName;
  }

  String communityCode() {
    return communityCode;
  }

  LocalDate day() {
    return day;
  }

  boolean isAccepted() {
    return accepted;
  }

  String place() {
    return place;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant closedAt() {
    return closedAt;
  }

  int lastNumber() {
    return lastNumber;
  }

  int waiting() {
    return waiting;
  }

  Integer calledNumber() {
    return calledNumber;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }

  /** Whether a talent takes part, where and when. */
  record Terms(boolean accepted, String place, Instant startsAt, Instant endsAt) {}
}
