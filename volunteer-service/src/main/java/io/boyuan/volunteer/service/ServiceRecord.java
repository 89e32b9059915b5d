package io.boyuan.volunteer.service;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * 服务记录: the minutes somebody served. In a shift it begins with check-in and counts its minutes at
 * check-out, inside the shift only, whole ones only. It is worth something once another person has
 * verified it. Minutes that were not scanned need a person who enters them and another who
 * verifies. What was verified may be corrected or voided, with a reason.
 */
@Entity
@Table(name = "service_record")
public class ServiceRecord {

  /** How long before the shift one may check in. */
  static final Duration EARLIEST = Duration.ofMinutes(30);

  /** What is entered later than this is looked at. */
  private static final Duration LATE = Duration.ofDays(2);

  /** Where a record stands. */
  public enum Status {
    /** Serving. */
    CHECKED_IN,
    /** Waits to be verified. */
    PENDING,
    /** Counts. */
    VERIFIED,
    /** Counted by mistake, or never served. */
    VOIDED
  }

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "source_id")
  private UUID sourceId;

  @Column(name = "sign_up_id")
  private UUID signUpId;

  @Column(name = "shift_id")
  private UUID shiftId;

  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "volunteer_id")
  private UUID volunteerId;

  @Column(name = "volunteer_name")
  private String volunteerName;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "team_code")
  private String teamCode;

  @Enumerated(EnumType.STRING)
  private Category category;

  private String content;

  @Column(name = "place_name")
  private String placeName;

  @Column(name = "shift_starts_at")
  private Instant shiftStartsAt;

  @Column(name = "shift_ends_at")
  private Instant shiftEndsAt;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Enumerated(EnumType.STRING)
  private Source source;

  private String[] flags = new String[0];

  @Column(insertable = false, updatable = false)
  private boolean flagged;

  @Column(name = "checked_in_at")
  private Instant checkedInAt;

  @Column(name = "checked_out_at")
  private Instant checkedOutAt;

  private Integer minutes;

  @Column(name = "counted_from")
  private Instant countedFrom;

  @Column(name = "counted_to")
  private Instant countedTo;

  @Column(name = "entered_by")
  private UUID enteredBy;

  @Column(name = "proposed_minutes")
  private Integer proposedMinutes;

  @Column(name = "proposed_by")
  private UUID proposedBy;

  @Column(name = "verified_by")
  private UUID verifiedBy;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "voided_at")
  private Instant voidedAt;

  private String reason;

  @Version private long version;

  /** For the persistence provider. */
  protected ServiceRecord() {}

  private static ServiceRecord of(UUID id, Attendee attendee) {
    var record = new ServiceRecord();
    record.id = id;
    record.kind = Kind.SHIFT;
    record.signUpId = attendee.signUpId();
    record.shiftId = attendee.shiftId();
    record.activityId = attendee.activityId();
    record.volunteerId = attendee.volunteerId();
    record.volunteerName = attendee.volunteerName();
    record.communityCode = attendee.communityCode();
    record.organizationCode = attendee.organizationCode();
    record.teamCode = attendee.teamCode();
    record.category = attendee.category();
    record.content = attendee.content();
    record.placeName = attendee.placeName();
    record.shiftStartsAt = attendee.startsAt();
    record.shiftEndsAt = attendee.endsAt();
    return record;
  }

  /**
   * Begins with a check-in.
   *
   * @param id of the new record
   * @param attendee who checks in to what
   * @param flags what was unusual about it
   * @param now when
   * @return a record of somebody who serves
   * @throws Problem 409 {@code too-early}, {@code shift-over}
   */
  public static ServiceRecord checkIn(
      UUID id, Attendee attendee, Collection<Flag> flags, Instant now) {
    Instant opensAt = attendee.startsAt().minus(EARLIEST);
    if (now.isBefore(opensAt)) {
      throw Problem.conflict("too-early").with("opensAt", opensAt);
    }
    if (!now.isBefore(attendee.endsAt())) {
      throw Problem.conflict("shift-over");
    }
    var record = of(id, attendee);
    record.status = Status.CHECKED_IN;
    record.source = Source.SCANNED;
    record.checkedInAt = now;
    flags.forEach(record::flag);
    return record;
  }

  /**
   * Is entered by a coordinator for somebody who could not scan.
   *
   * @param id of the new record
   * @param attendee who served in what
   * @param entered from when to when, by whom
   * @param now when it is entered
   * @return a record that waits for a second person
   * @throws Problem 409 {@code not-begun}, {@code outside-shift}
   */
  public static ServiceRecord entered(UUID id, Attendee attendee, Entered entered, Instant now) {
    if (now.isBefore(entered.to())) {
      throw Problem.conflict("not-begun").with("endsAt", entered.to());
    }
    if (entered.from().isBefore(attendee.startsAt()) || entered.to().isAfter(attendee.endsAt())) {
      throw Problem.conflict("outside-shift")
          .with("startsAt", attendee.startsAt())
          .with("endsAt", attendee.endsAt());
    }
    var record = of(id, attendee);
    record.source = Source.MANUAL;
    record.checkedInAt = entered.from();
    record.checkedOutAt = entered.to();
    record.enteredBy = entered.by();
    record.reason = entered.evidence();
    record.status = Status.PENDING;
    record.count(record.minutesServed());
    if (now.isAfter(attendee.endsAt().plus(LATE))) {
      record.flag(Flag.ENTERED_LATE);
    }
    return record;
  }

  static ServiceRecord served(UUID id, Served served, Source source) {
    var record = new ServiceRecord();
    record.id = id;
    record.kind = served.kind();
    record.sourceId = served.sourceId();
    record.volunteerId = served.volunteerId();
    record.volunteerName = served.volunteerName();
    record.communityCode = served.communityCode();
    record.organizationCode = served.organizationCode();
    record.category = served.category();
    record.content = served.content();
    record.source = source;
    record.status = Status.PENDING;
    record.checkedInAt = served.startedAt();
    record.checkedOutAt = served.endedAt();
    record.count(served.minutes());
    return record;
  }

  private void flag(Flag flag) {
    if (!flags().contains(flag)) {
      var all = new ArrayList<>(List.of(flags));
      all.add(flag.name());
      flags = all.toArray(String[]::new);
    }
  }

  /**
   * Counts the minutes.
   *
   * @param now when
   * @throws Problem 409 {@code already-checked-out}
   */
  public void checkOut(Instant now) {
    if (status != Status.CHECKED_IN) {
      throw Problem.conflict("already-checked-out");
    }
    checkedOutAt = now;
    count(minutesServed());
    status = Status.PENDING;
  }

  /** Nobody checked out: it counts up to the planned end, never later. */
  public void closeAtPlannedEnd() {
    checkOut(shiftEndsAt);
    flag(Flag.CHECK_OUT_MISSED);
  }

  /** As many minutes as somebody will say: those that passed count for something else already. */
  public void closeWithoutMinutes() {
    checkedOutAt = shiftEndsAt;
    count(0);
    status = Status.PENDING;
    flag(Flag.CHECK_OUT_MISSED);
  }

  private int minutesServed() {
    Instant to = checkedOutAt.isBefore(shiftEndsAt) ? checkedOutAt : shiftEndsAt;
    return Math.toIntExact(Math.max(0, Duration.between(begin(), to).toMinutes()));
  }

  private Instant begin() {
    return shiftStartsAt == null || checkedInAt.isAfter(shiftStartsAt)
        ? checkedInAt
        : shiftStartsAt;
  }

  /** The time they are counted for, in which no other minutes of the same person count. */
  private void count(int howMany) {
    minutes = howMany;
    var length = Duration.ofMinutes(howMany);
    var from = begin();
    if (shiftEndsAt != null && from.plus(length).isAfter(shiftEndsAt)) {
      from = shiftEndsAt.minus(length);
    }
    countedFrom = howMany == 0 ? null : from;
    countedTo = howMany == 0 ? null : from.plus(length);
  }

  /**
   * Makes the minutes count. More than were counted so far wait for a second person.
   *
   * @param verifier who says so
   * @param right the right minutes, null when they are right as they are
   * @param because why they were changed, needed when they are
   * @param now when
   * @throws Problem 403 {@code own-record}, {@code own-entry}, 409 {@code not-checked-out}, {@code
   *     already-verified}, {@code record-voided}, {@code longer-than-shift}, 400 {@code
   *     invalid-input} for a change without a reason
   */
  void verify(UUID verifier, Integer right, String because, Instant now) {
    requireNotOwn(verifier);
    switch (status) {
      case CHECKED_IN -> throw Problem.conflict("not-checked-out");
      case VERIFIED -> throw Problem.conflict("already-verified");
      case VOIDED -> throw Problem.conflict("record-voided");
      case PENDING -> {}
    }
    boolean changes = right != null && !right.equals(minutes);
    if (changes) {
      requireSound(right, because);
      boolean isMore = right > minutes;
      reason = because;
      count(right);
      if (isMore) {
        source = Source.CORRECTED;
        enteredBy = verifier;
        return;
      }
    }
    if (verifier.equals(enteredBy)) {
      throw Problem.forbidden("own-entry");
    }
    verifiedBy = verifier;
    verifiedAt = now;
    status = Status.VERIFIED;
  }

  /** Verified by what both who were there said alike. */
  void confirm(UUID confirmer, Instant now) {
    verifiedBy = confirmer;
    verifiedAt = now;
    status = Status.VERIFIED;
  }

  /**
   * Corrects verified minutes. Fewer count at once, more wait for a second person.
   *
   * @param by who says so
   * @param right the right minutes
   * @param because why
   * @return whether they count now
   * @throws Problem 403 {@code own-record}, 409 {@code not-verified}, {@code longer-than-shift}
   */
  boolean correct(UUID by, int right, String because) {
    requireNotOwn(by);
    requireVerified();
    requireSound(right, because);
    if (right > minutes) {
      proposedMinutes = right;
      proposedBy = by;
      reason = because;
      return false;
    }
    apply(right, because);
    return true;
  }

  /**
   * A second person agrees to more minutes.
   *
   * @param by who
   * @throws Problem 403 {@code own-record}, {@code own-entry}, 409 {@code nothing-proposed}
   */
  void agree(UUID by) {
    requireNotOwn(by);
    requireVerified();
    if (proposedMinutes == null) {
      throw Problem.conflict("nothing-proposed");
    }
    if (by.equals(proposedBy)) {
      throw Problem.forbidden("own-entry");
    }
    apply(proposedMinutes, reason);
  }

  private void apply(int right, String because) {
    if (right > minutes) {
      source = Source.CORRECTED;
    }
    count(right);
    reason = because;
    proposedMinutes = null;
    proposedBy = null;
  }

  /**
   * Takes it out of all counts.
   *
   * @param by who
   * @param because why
   * @param now when
   * @throws Problem 403 {@code own-record}, 409 {@code record-voided}
   */
  void voidIt(UUID by, String because, Instant now) {
    requireNotOwn(by);
    if (status == Status.VOIDED) {
      throw Problem.conflict("record-voided");
    }
    if (minutes == null) {
      minutes = 0;
    }
    status = Status.VOIDED;
    voidedAt = now;
    reason = because;
    proposedMinutes = null;
    proposedBy = null;
  }

  private void requireNotOwn(UUID person) {
    if (person.equals(volunteerId)) {
      throw Problem.forbidden("own-record");
    }
  }

  private void requireVerified() {
    switch (status) {
      case CHECKED_IN, PENDING -> throw Problem.conflict("not-verified");
      case VOIDED -> throw Problem.conflict("record-voided");
      case VERIFIED -> {}
    }
  }

  private void requireSound(int right, String because) {
    if (because == null || because.isBlank()) {
      throw Problem.invalid("reason", "reason-for-change");
    }
    Instant from = shiftStartsAt == null ? checkedInAt : shiftStartsAt;
    Instant to = shiftEndsAt == null ? checkedOutAt : shiftEndsAt;
    long longest = Duration.between(from, to).toMinutes();
    if (right > longest) {
      throw Problem.conflict("longer-than-shift").with("minutes", longest);
    }
  }

  /**
   * Whether somebody still serves.
   *
   * @return true before check-out
   */
  public boolean isOpen() {
    return status == Status.CHECKED_IN;
  }

  /**
   * The record.
   *
   * @return its id
   */
  public UUID id() {
    return id;
  }

  /**
   * Who served.
   *
   * @return the subject of their token
   */
  public UUID volunteerId() {
    return volunteerId;
  }

  Kind kind() {
    return kind;
  }

  UUID shiftId() {
    return shiftId;
  }

  UUID activityId() {
    return activityId;
  }

  String volunteerName() {
    return volunteerName;
  }

  String communityCode() {
    return communityCode;
  }

  String organizationCode() {
    return organizationCode;
  }

  String teamCode() {
    return teamCode;
  }

  Category category() {
    return category;
  }

  String content() {
    return content;
  }

  String placeName() {
    return placeName;
  }

  Status status() {
    return status;
  }

  Source source() {
    return source;
  }

  List<Flag> flags() {
    return Arrays.stream(flags).map(Flag::valueOf).toList();
  }

  Instant checkedInAt() {
    return checkedInAt;
  }

  Instant checkedOutAt() {
    return checkedOutAt;
  }

  Integer minutes() {
    return minutes;
  }

  UUID enteredBy() {
    return enteredBy;
  }

  Integer proposedMinutes() {
    return proposedMinutes;
  }

  Instant verifiedAt() {
    return verifiedAt;
  }

  Instant voidedAt() {
    return voidedAt;
  }

  String reason() {
    return reason;
  }

  long version() {
    return version;
  }

  /**
   * What a coordinator enters for somebody who could not scan.
   *
   * @param from when they came
   * @param to when they left
   * @param by who enters it
   * @param evidence what shows it
   */
  public record Entered(Instant from, Instant to, UUID by, String evidence) {}
}
