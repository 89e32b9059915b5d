package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * 预约: the right to use a space at a time. It is paid for when it is made, may be cancelled until it
 * begins, and is redeemed at the door once.
 */
@Entity
class Booking {

  /** Where a booking stands. */
  enum Status {
    /** Paid, and yet to be used. */
    CONFIRMED,
    /** Taken back. */
    CANCELLED,
    /** Used. */
    REDEEMED
  }

  @Id private UUID id;

  @Column(name = "space_id")
  private UUID spaceId;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "holder_id")
  private UUID holderId;

  @Column(name = "holder_name")
  private String holderName;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private int attendees;
  private int points;
  private int refunded;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "redeemed_at")
  private Instant redeemedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Booking() {}

  static Booking confirm(
      UUID id, Space space, Holder holder, Interval stay, int attendees, Instant now) {
    var booking = new Booking();
    booking.id = id;
    booking.spaceId = space.id();
    booking.communityCode = space.communityCode();
    booking.holderId = holder.id();
    booking.holderName = holder.name();
    booking.startsAt = stay.startsAt();
    booking.endsAt = stay.endsAt();
    booking.attendees = attendees;
    booking.points = space.priceOf(stay);
    booking.status = Status.CONFIRMED;
    booking.createdAt = now;
    return booking;
  }

  /**
   * Takes it back.
   *
   * @return points to give back by the policy
   * @throws Problem 409 {@code booking-cancelled}, {@code already-redeemed}, {@code
   *     booking-started}
   */
  int cancel(CancellationPolicy policy, Instant now) {
    requireStanding();
    if (!now.isBefore(startsAt)) {
      throw Problem.conflict("booking-started");
    }
    status = Status.CANCELLED;
    refunded = policy.refundOf(points, createdAt, startsAt, now);
    return refunded;
  }

  /**
   * Lets its holder in.
   *
   * @throws Problem 409 {@code booking-cancelled}, {@code already-redeemed}, {@code outside-window}
   */
  void redeem(DoorPolicy policy, Instant now) {
    requireStanding();
    Instant opensAt = startsAt.minus(policy.openBefore());
    if (now.isBefore(opensAt) || !now.isBefore(endsAt)) {
      throw Problem.conflict("outside-window").with("opensAt", opensAt).with("closesAt", endsAt);
    }
    status = Status.REDEEMED;
    redeemedAt = now;
  }

  private void requireStanding() {
    switch (status) {
      case CANCELLED -> throw Problem.conflict("booking-cancelled");
      case REDEEMED -> throw Problem.conflict("already-redeemed");
      case CONFIRMED -> {}
    }
  }

  boolean isHeldBy(UUID person) {
    return holderId.equals(person);
  }

  UUID id() {
    return id;
  }

  UUID spaceId() {
    return spaceId;
  }

  String communityCode() {
    return communityCode;
  }

  UUID holderId() {
    return holderId;
  }

  String holderName() {
    return holderName;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  int attendees() {
    return attendees;
  }

  int points() {
    return points;
  }

  int refunded() {
    return refunded;
  }

  Status status() {
    return status;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant redeemedAt() {
    return redeemedAt;
  }

  long version() {
    return version;
  }
}
