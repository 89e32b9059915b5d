package io.boyuan.booking.noshow;

import io.boyuan.booking.booking.Booking;
import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 申诉: what somebody says who is said to have missed a booking, and what staff decide. */
@Entity
class Appeal {

  /** Where an appeal stands. */
  enum Status {
    /** Nobody decided yet. */
    OPEN,
    /** The miss is excused. */
    UPHELD,
    /** The miss counts. */
    REJECTED
  }

  @Id private UUID id;

  @Column(name = "booking_id")
  private UUID bookingId;

  @Column(name = "community_code")
  private String communityCode;

  private String words;

  @Enumerated(EnumType.STRING)
  private Status status;

  private String answer;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Appeal() {}

  static Appeal against(UUID id, Booking missed, String words, Instant now) {
    var appeal = new Appeal();
    appeal.id = id;
    appeal.bookingId = missed.id();
    appeal.communityCode = missed.communityCode();
    appeal.words = words;
    appeal.status = Status.OPEN;
    appeal.createdAt = now;
    return appeal;
  }

  /**
   * Decides it.
   *
   * @throws Problem 409 {@code already-decided}
   */
  void decide(boolean uphold, String words, Instant now) {
    if (status != Status.OPEN) {
      throw Problem.conflict("already-decided");
    }
    status = uphold ? Status.UPHELD : Status.REJECTED;
    answer = words;
    decidedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID bookingId() {
    return bookingId;
  }

  String communityCode() {
    return communityCode;
  }

  String words() {
    return words;
  }

  Status status() {
    return status;
  }

  String answer() {
    return answer;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant decidedAt() {
    return decidedAt;
  }
}
