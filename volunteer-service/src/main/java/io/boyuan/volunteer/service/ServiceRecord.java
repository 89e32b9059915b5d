package io.boyuan.volunteer.service;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.shift.Roster;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * 服务记录: the minutes somebody served in a shift. It begins with check-in, counts its minutes at
 * check-out, and is worth something once another person has verified it. Minutes count inside the
 * shift only, whole ones only.
 */
@Entity
@Table(name = "service_record")
class ServiceRecord {

  /** How long before the shift one may check in. */
  static final Duration EARLIEST = Duration.ofMinutes(30);

  /** Where a record stands. */
  enum Status {
    /** Serving. */
    CHECKED_IN,
    /** Waits to be verified. */
    PENDING,
    /** Counts. */
    VERIFIED
  }

  /** Where its minutes come from. */
  enum Source {
    /** Between the scans of check-in and check-out. */
    SCANNED,
    /** Changed by who verified them. */
    CORRECTED
  }

  @Id private UUID id;

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

  @Enumerated(EnumType.STRING)
  private Category category;

  @Column(name = "shift_starts_at")
  private Instant shiftStartsAt;

  @Column(name = "shift_ends_at")
  private Instant shiftEndsAt;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Enumerated(EnumType.STRING)
  private Source source;

  @Column(name = "checked_in_at")
  private Instant checkedInAt;

  @Column(name = "checked_out_at")
  private Instant checkedOutAt;

  private Integer minutes;

  @Column(name = "verified_by")
  private UUID verifiedBy;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  private String reason;

  @Version private long version;

  /** For the persistence provider. */
  protected ServiceRecord() {}

  private ServiceRecord(
      UUID id,
      Roster.ListedShift shift,
      UUID volunteerId,
      Roster.Attendance attendance,
      Instant now) {
    this.id = id;
    this.signUpId = attendance.signUpId();
    this.shiftId = shift.id();
    this.activityId = shift.activityId();
    this.volunteerId = volunteerId;
    this.volunteerName = attendance.volunteerName();
    this.communityCode = shift.communityCode();
    this.organizationCode = shift.organizationCode();
    this.category = shift.category();
    this.shiftStartsAt = shift.startsAt();
    this.shiftEndsAt = shift.endsAt();
    this.status = Status.CHECKED_IN;
    this.source = Source.SCANNED;
    this.checkedInAt = now;
  }

  /**
   * Begins with a check-in.
   *
   * @throws Problem 409 {@code too-early}, {@code shift-over}
   */
  static ServiceRecord checkIn(
      UUID id,
      Roster.ListedShift shift,
      UUID volunteerId,
      Roster.Attendance attendance,
      Instant now) {
    Instant opensAt = shift.startsAt().minus(EARLIEST);
    if (now.isBefore(opensAt)) {
      throw Problem.conflict("too-early").with("opensAt", opensAt);
    }
    if (!now.isBefore(shift.endsAt())) {
      throw Problem.conflict("shift-over");
    }
    return new ServiceRecord(id, shift, volunteerId, attendance, now);
  }

  /**
   * Counts the minutes.
   *
   * @throws Problem 409 {@code already-checked-out}
   */
  void checkOut(Instant now) {
    if (status != Status.CHECKED_IN) {
      throw Problem.conflict("already-checked-out");
    }
    checkedOutAt = now;
    minutes = minutesServed();
    status = Status.PENDING;
  }

  private int minutesServed() {
    Instant from = checkedInAt.isAfter(shiftStartsAt) ? checkedInAt : shiftStartsAt;
    Instant to = checkedOutAt.isBefore(shiftEndsAt) ? checkedOutAt : shiftEndsAt;
    return Math.toIntExact(Math.max(0, Duration.between(from, to).toMinutes()));
  }

  /**
   * Makes the minutes count.
   *
   * @param verifier who says so
   * @param corrected the right minutes, null when they are right as they are
   * @param because why they were changed, needed when they are
   * @throws Problem 403 {@code own-record}, 409 {@code not-checked-out}, {@code already-verified},
   *     400 {@code invalid-input} for a change without a reason
   */
  void verify(UUID verifier, Integer corrected, String because, Instant now) {
    if (verifier.equals(volunteerId)) {
      throw Problem.forbidden("own-record");
    }
    switch (status) {
      case CHECKED_IN -> throw Problem.conflict("not-checked-out");
      case VERIFIED -> throw Problem.conflict("already-verified");
      case PENDING -> {
        correct(corrected, because);
        reason = because;
        verifiedBy = verifier;
        verifiedAt = now;
        status = Status.VERIFIED;
      }
    }
  }

  private void correct(Integer corrected, String because) {
    if (corrected == null || corrected.equals(minutes)) {
      return;
    }
    if (because == null || because.isBlank()) {
      throw Problem.invalid("reason", "reason-for-change");
    }
    minutes = corrected;
    source = Source.CORRECTED;
  }

  UUID id() {
    return id;
  }

  UUID shiftId() {
    return shiftId;
  }

  UUID activityId() {
    return activityId;
  }

  UUID volunteerId() {
    return volunteerId;
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

  Category category() {
    return category;
  }

  Status status() {
    return status;
  }

  Source source() {
    return source;
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

  Instant verifiedAt() {
    return verifiedAt;
  }

  String reason() {
    return reason;
  }

  long version() {
    return version;
  }
}
