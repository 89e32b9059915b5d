package io.boyuan.volunteer.signup;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.commitment.Commitments;
import io.boyuan.volunteer.shift.Shift;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * 报名: a volunteer's promise to serve in a shift. It is confirmed or waits; it is withdrawn, or
 * cancelled with the shift, or kept, or missed.
 */
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
    WITHDRAWN,
    /** The shift does not take place. */
    CANCELLED,
    /** Did not come. */
    MISSED,
    /** Waited, and may not have the place any more. */
    NOT_ADMITTED
  }

  @Id private UUID id;

  @Column(name = "shift_id")
  private UUID shiftId;

  @Column(name = "volunteer_id")
  private UUID volunteerId;

  @Column(name = "volunteer_name")
  private String volunteerName;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "team_code")
  private String teamCode;

  @Column(name = "by_id")
  private UUID byId;

  private boolean forced;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "queue_number")
  private int queueNumber;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private boolean attended;
  private int reminded;
  private Boolean coming;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected SignUp() {}

  static SignUp of(UUID id, Shift shift, Applicant applicant, Shift.Entry entry, Instant now) {
    var signUp = new SignUp();
    signUp.id = id;
    signUp.shiftId = shift.id();
    signUp.volunteerId = applicant.id();
    signUp.volunteerName = applicant.name();
    signUp.organizationCode = applicant.organizationCode();
    signUp.teamCode = applicant.teamCode();
    signUp.status = entry.hasPlace() ? Status.CONFIRMED : Status.WAITLISTED;
    signUp.queueNumber = entry.queueNumber();
    signUp.startsAt = shift.startsAt();
    signUp.endsAt = shift.endsAt();
    signUp.createdAt = now;
    return signUp;
  }

  /** Somebody else did it for them; forced when the rules would not have let them in. */
  SignUp by(UUID person, boolean isForced) {
    byId = person;
    forced = isForced;
    return this;
  }

  /**
   * Is taken back.
   *
   * @throws Problem 409 {@code already-attended}
   */
  void withdraw() {
    if (attended) {
      throw Problem.conflict("already-attended");
    }
    status = Status.WITHDRAWN;
  }

  void promote() {
    status = Status.CONFIRMED;
  }

  void passOver() {
    status = Status.NOT_ADMITTED;
  }

  void cancel() {
    status = Status.CANCELLED;
  }

  void miss() {
    status = Status.MISSED;
  }

  /** Its shift takes place at another time. */
  void follow(Shift moved) {
    startsAt = moved.startsAt();
    endsAt = moved.endsAt();
    reminded = 0;
    coming = null;
  }

  /** Says that they come. */
  void confirmComing() {
    coming = true;
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

  /** Somebody says afterwards that they came. */
  void attendAfterAll() {
    if (status == Status.MISSED) {
      status = Status.CONFIRMED;
    }
    attend();
  }

  boolean isConfirmed() {
    return status == Status.CONFIRMED;
  }

  boolean stands() {
    return status == Status.CONFIRMED || status == Status.WAITLISTED;
  }

  Applicant applicant() {
    return new Applicant(
        volunteerId,
        volunteerName,
        organizationCode == null ? java.util.Set.of() : java.util.Set.of(organizationCode),
        organizationCode,
        teamCode);
  }

  Commitments.Commitment commitment() {
    return new Commitments.Commitment(id, Commitments.Kind.SHIFT, shiftId, startsAt, endsAt);
  }

  UUID id() {
    return id;
  }

  UUID shiftId() {
    return shiftId;
  }

  UUID volunteerId() {
    return volunteerId;
  }

  String volunteerName() {
    return volunteerName;
  }

  String organizationCode() {
    return organizationCode;
  }

  String teamCode() {
    return teamCode;
  }

  boolean isForced() {
    return forced;
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

  Instant endsAt() {
    return endsAt;
  }

  boolean attended() {
    return attended;
  }

  Boolean coming() {
    return coming;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
