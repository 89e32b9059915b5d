package io.boyuan.volunteer.signup;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.shift.Shift;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A volunteer offers their place in one shift for a place in another; somebody who has one there
 * takes the offer; who is in charge consents, and the two change places.
 */
@Entity
class Swap {

  /** Where it stands. */
  enum Status {
    /** Waits for somebody in the other shift. */
    OFFERED,
    /** Waits for who is in charge. */
    TAKEN,
    /** They changed places. */
    DONE,
    /** Who is in charge did not consent. */
    REFUSED,
    /** Offered no longer. */
    WITHDRAWN
  }

  @Id private UUID id;

  @Column(name = "from_sign_up")
  private UUID fromSignUp;

  @Column(name = "from_person")
  private UUID fromPerson;

  @Column(name = "from_shift")
  private UUID fromShift;

  @Column(name = "wanted_shift")
  private UUID wantedShift;

  @Column(name = "to_sign_up")
  private UUID toSignUp;

  @Column(name = "to_person")
  private UUID toPerson;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "organization_code")
  private String organizationCode;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Swap() {}

  static Swap offered(UUID id, SignUp from, Shift offered, UUID wantedShift, Instant now) {
    var swap = new Swap();
    swap.id = id;
    swap.fromSignUp = from.id();
    swap.fromPerson = from.volunteerId();
    swap.fromShift = offered.id();
    swap.wantedShift = wantedShift;
    swap.communityCode = offered.communityCode();
    swap.organizationCode = offered.organizationCode();
    swap.status = Status.OFFERED;
    swap.createdAt = now;
    return swap;
  }

  /**
   * Somebody in the other shift takes it.
   *
   * @throws Problem 409 {@code swap-closed}
   */
  void take(SignUp other) {
    require(Status.OFFERED);
    toSignUp = other.id();
    toPerson = other.volunteerId();
    status = Status.TAKEN;
  }

  /**
   * Who is in charge decides.
   *
   * @throws Problem 409 {@code swap-closed}
   */
  void decide(boolean consents) {
    require(Status.TAKEN);
    status = consents ? Status.DONE : Status.REFUSED;
  }

  /**
   * Is offered no longer.
   *
   * @throws Problem 409 {@code swap-closed}
   */
  void withdraw() {
    if (status != Status.OFFERED && status != Status.TAKEN) {
      throw Problem.conflict("swap-closed");
    }
    status = Status.WITHDRAWN;
  }

  private void require(Status wanted) {
    if (status != wanted) {
      throw Problem.conflict("swap-closed");
    }
  }

  UUID id() {
    return id;
  }

  UUID fromSignUp() {
    return fromSignUp;
  }

  UUID fromPerson() {
    return fromPerson;
  }

  UUID fromShift() {
    return fromShift;
  }

  UUID wantedShift() {
    return wantedShift;
  }

  UUID toSignUp() {
    return toSignUp;
  }

  UUID toPerson() {
    return toPerson;
  }

  String communityCode() {
    return communityCode;
  }

  String organizationCode() {
    return organizationCode;
  }

  Status status() {
    return status;
  }

  Instant createdAt() {
    return createdAt;
  }
}
