package io.boyuan.volunteer.shift;

import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 报名: a volunteer's promise to serve in a shift. It is confirmed, waits, or was withdrawn. */
@Entity
@Table(name = "sign_up")
class SignUp {

  /** Where a promise stands. */
  enum Status {
    /** Has a place. */
    CONFIRMED,
    /** Waits for a place. */
    WAITLISTED,
    /** Was taken back. */
    WITHDRAWN
  }

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "shift_id")
  private Shift shift;

  @Column(name = "volunteer_id")
  private UUID volunteerId;

  @Column(name = "volunteer_name")
  private String volunteerName;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "queue_number")
  private int queueNumber;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private boolean attended;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected SignUp() {}

  private SignUp(
      UUID id, Shift shift, VolunteerName volunteer, Status status, int queueNumber, Instant now) {
    this.id = id;
    this.shift = shift;
    this.volunteerId = volunteer.id();
    this.volunteerName = volunteer.name();
    this.status = status;
    this.queueNumber = queueNumber;
    this.startsAt = shift.startsAt();
    this.endsAt = shift.endsAt();
    this.createdAt = now;
  }

  static SignUp confirmed(
      UUID id, Shift shift, VolunteerName volunteer, int queueNumber, Instant now) {
    return new SignUp(id, shift, volunteer, Status.CONFIRMED, queueNumber, now);
  }

  static SignUp waitlisted(
      UUID id, Shift shift, VolunteerName volunteer, int queueNumber, Instant now) {
    return new SignUp(id, shift, volunteer, Status.WAITLISTED, queueNumber, now);
  }

  void withdraw() {
    if (attended) {
      throw Problem.conflict("already-attended");
    }
    status = Status.WITHDRAWN;
  }

  void promote() {
    status = Status.CONFIRMED;
  }

  /**
   * Notes that the volunteer came.
   *
   * @throws Problem 409 {@code not-signed-up} when there is no place for them
   */
  void attend() {
    if (!isConfirmed()) {
      throw Problem.conflict("not-signed-up");
    }
    attended = true;
  }

  boolean isConfirmed() {
    return status == Status.CONFIRMED;
  }

  UUID id() {
    return id;
  }

  Shift shift() {
    return shift;
  }

  UUID volunteerId() {
    return volunteerId;
  }

  String volunteerName() {
    return volunteerName;
  }

  Status status() {
    return status;
  }

  int queueNumber() {
    return queueNumber;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant createdAt() {
    return createdAt;
  }
}
