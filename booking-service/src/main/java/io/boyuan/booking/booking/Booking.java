package io.boyuan.booking.booking;

import io.boyuan.booking.points.AccountHolder;
import io.boyuan.booking.points.Movement;
import io.boyuan.booking.space.Interval;
import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * 预约: the right to use a space at a time. It may be held for a while before it is paid for; it may
 * be moved and cancelled until it begins; it is redeemed at the door, or missed. A hold that nobody
 * confirms lapses.
 */
@Entity
public class Booking {

  /** Where a booking stands. */
  public enum Status {
    /** Kept for its holder for a while, and yet to be paid. */
    HELD,
    /** Paid, and yet to be used. */
    CONFIRMED,
    /** Taken back. */
    CANCELLED,
    /** Held and not confirmed in time. */
    LAPSED,
    /** Used. */
    REDEEMED,
    /** Nobody came. */
    MISSED
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

  @Column(name = "organization_code")
  private String organizationCode;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "series_id")
  private UUID seriesId;

  private int[] seats;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private int attendees;
  private int points;
  private int refunded;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "held_until")
  private Instant heldUntil;

  private boolean late;
  private int entered;
  private int movements;
  private int sequence;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "redeemed_at")
  private Instant redeemedAt;

  @Column(name = "missed_at")
  private Instant missedAt;

  private boolean excused;

  @Version private long version;

  /** For the persistence provider. */
  protected Booking() {}

  private static Booking of(Stay stay, Applicant applicant, Taken taken, Instant now) {
    var booking = new Booking();
    booking.id = taken.bookingId();
    booking.spaceId = stay.space().id();
    booking.communityCode = stay.space().communityCode();
    booking.holderId = applicant.personId();
    booking.holderName = applicant.name();
    booking.organizationCode = applicant.organizationCode();
    booking.channel = stay.channel();
    booking.seriesId = stay.seriesId();
    booking.take(stay.time(), taken);
    booking.attendees = stay.people();
    booking.createdAt = now;
    booking.changedAt = now;
    return booking;
  }

  static Booking confirmed(Stay stay, Applicant applicant, Taken taken, Instant now) {
    var booking = of(stay, applicant, taken, now);
    booking.status = Status.CONFIRMED;
    return booking;
  }

  static Booking held(Stay stay, Applicant applicant, Taken taken, Instant now, Instant until) {
    var booking = of(stay, applicant, taken, now);
    booking.status = Status.HELD;
    booking.heldUntil = until;
    return booking;
  }

  private void take(Interval time, Taken taken) {
    startsAt = time.startsAt();
    endsAt = time.endsAt();
    seats = taken.seats().stream().mapToInt(Integer::intValue).toArray();
    points = taken.points();
  }

  /**
   * Makes a hold firm.
   *
   * @throws Problem 409 {@code hold-lapsed}, {@code booking-cancelled}
   */
  void confirm(Instant now) {
    switch (status) {
      case HELD -> {
        if (!now.isBefore(heldUntil)) {
          throw Problem.conflict("hold-lapsed");
        }
      }
      case LAPSED -> throw Problem.conflict("hold-lapsed");
      case CANCELLED -> throw Problem.conflict("booking-cancelled");
      case CONFIRMED, REDEEMED, MISSED -> throw Problem.conflict("already-confirmed");
    }
    status = Status.CONFIRMED;
    changed(now);
  }

  /** Whether its hold is over and nobody confirmed it. */
  boolean hasLapsed(Instant now) {
    return status == Status.HELD && !now.isBefore(heldUntil);
  }

  void lapse(Instant now) {
    status = Status.LAPSED;
    changed(now);
  }

  /**
   * Takes it back.
   *
   * @return points to give back by the policy
   * @throws Problem 409 {@code booking-cancelled}, {@code already-redeemed}, {@code
   *     booking-started}, {@code booking-missed}
   */
  int cancel(CancellationPolicy policy, Instant now) {
    requireStanding();
    requireNotBegun(now);
    boolean wasPaid = status == Status.CONFIRMED;
    return end(wasPaid ? policy.refundOf(points, late, createdAt, startsAt, now) : 0, now);
  }

  /**
   * Takes it back for no fault of its holder, who gets everything back.
   *
   * @param now when
   * @return points to give back
   * @throws Problem 409 {@code booking-cancelled}, {@code already-redeemed}, {@code booking-missed}
   */
  public int callOff(Instant now) {
    requireStanding();
    return end(status == Status.CONFIRMED ? points : 0, now);
  }

  private int end(int refund, Instant now) {
    status = Status.CANCELLED;
    refunded = refund;
    changed(now);
    return refund;
  }

  /**
   * Moves it to another time.
   *
   * @return points to pay on top, or to give back when negative
   * @throws Problem 409 {@code booking-cancelled}, {@code already-redeemed}, {@code
   *     booking-started}, {@code booking-missed}
   */
  int move(Interval time, Taken taken, CancellationPolicy policy, Instant now) {
    int before = points;
    boolean lateNow = policy.isLate(createdAt, startsAt, now);
    // Who moves a booking at the last moment could else cancel it in full afterwards.
    late |= lateNow;
    take(time, taken);
    changed(now);
    if (status != Status.CONFIRMED) {
      return 0;
    }
    if (lateNow && points < before) {
      // As for who cancels late; what is kept was paid for this booking.
      points = before - (before - points) * policy.latePercent() / 100;
    }
    return points - before;
  }

  void requireMovable(Instant now) {
    requireStanding();
    requireNotBegun(now);
    if (hasLapsed(now)) {
      throw Problem.conflict("hold-lapsed");
    }
  }

  /**
   * Lets people in.
   *
   * @param people how many, null for all who have not come yet
   * @param policy when the door opens
   * @param at when they came
   * @param tolerance by how much the door's clock may be wrong
   * @return how many came in
   * @throws Problem 409 {@code booking-cancelled}, {@code already-redeemed}, {@code
   *     outside-window}, {@code not-confirmed}
   */
  public int admit(Integer people, DoorPolicy policy, Instant at, java.time.Duration tolerance) {
    switch (status) {
      case CANCELLED -> throw Problem.conflict("booking-cancelled");
      case HELD, LAPSED -> throw Problem.conflict("not-confirmed");
      case CONFIRMED, REDEEMED, MISSED -> {}
    }
    int left = attendees - entered;
    int coming = people == null ? left : people;
    if (left == 0 || coming > left) {
      throw Problem.conflict("already-redeemed").with("entered", entered).with("people", attendees);
    }
    Instant opensAt = startsAt.minus(policy.openBefore());
    if (at.isBefore(opensAt.minus(tolerance)) || !at.isBefore(endsAt.plus(tolerance))) {
      throw Problem.conflict("outside-window").with("opensAt", opensAt).with("closesAt", endsAt);
    }
    entered += coming;
    if (status != Status.REDEEMED) {
      status = Status.REDEEMED;
      redeemedAt = at;
      missedAt = null;
    }
    changed(at);
    return coming;
  }

  /**
   * Notes that nobody came.
   *
   * @param now when it is noted
   */
  public void miss(Instant now) {
    status = Status.MISSED;
    missedAt = now;
    changed(now);
  }

  /**
   * Excuses a miss: it no longer counts, and everything is given back.
   *
   * @param now when it was decided
   * @return points to give back
   */
  public int excuse(Instant now) {
    excused = true;
    int refund = points - refunded;
    refunded = points;
    changed(now);
    return refund;
  }

  private void requireStanding() {
    switch (status) {
      case CANCELLED, LAPSED -> throw Problem.conflict("booking-cancelled");
      case REDEEMED -> throw Problem.conflict("already-redeemed");
      case MISSED -> throw Problem.conflict("booking-missed");
      case HELD, CONFIRMED -> {}
    }
  }

  private void requireNotBegun(Instant now) {
    if (!now.isBefore(startsAt)) {
      throw Problem.conflict("booking-started");
    }
  }

  private void changed(Instant now) {
    sequence++;
    changedAt = now;
  }

  /**
   * Points that it moves, each time another part.
   *
   * @param howMany points
   * @return the movement for the ledger
   */
  public Movement moving(int howMany) {
    return new Movement(account(), communityCode, howMany, id, movements++);
  }

  /**
   * Whose points pay for it.
   *
   * @return the organization's account if it was booked for one, else its holder's
   */
  public AccountHolder account() {
    return AccountHolder.of(holderId, organizationCode);
  }

  /**
   * Whether somebody booked it.
   *
   * @param person who
   * @return true when it is theirs
   */
  public boolean isHeldBy(UUID person) {
    return person.equals(holderId);
  }

  /**
   * Whether it takes part of its space from now on.
   *
   * @return true while it is held or confirmed
   */
  public boolean isStanding() {
    return status == Status.HELD || status == Status.CONFIRMED;
  }

  /**
   * The booking.
   *
   * @return its id
   */
  public UUID id() {
    return id;
  }

  /**
   * The space it is for.
   *
   * @return the space's id
   */
  public UUID spaceId() {
    return spaceId;
  }

  /**
   * Whose space it is.
   *
   * @return the community's code
   */
  public String communityCode() {
    return communityCode;
  }

  /**
   * Who booked.
   *
   * @return null when nobody booked it for themselves
   */
  public UUID holderId() {
    return holderId;
  }

  /**
   * What who booked is called.
   *
   * @return a name
   */
  public String holderName() {
    return holderName;
  }

  /**
   * For which organization.
   *
   * @return its code, null for none
   */
  public String organizationCode() {
    return organizationCode;
  }

  /**
   * How it came about.
   *
   * @return online, walked in, or for a class
   */
  public Channel channel() {
    return channel;
  }

  UUID seriesId() {
    return seriesId;
  }

  /**
   * Its seats.
   *
   * @return their numbers, 0 alone for the whole room
   */
  public List<Integer> seats() {
    return Arrays.stream(seats).boxed().toList();
  }

  /**
   * Its time.
   *
   * @return from begin to end
   */
  public Interval time() {
    return new Interval(startsAt, endsAt);
  }

  /**
   * When it begins.
   *
   * @return the begin of the time booked
   */
  public Instant startsAt() {
    return startsAt;
  }

  /**
   * When it ends.
   *
   * @return the end of the time booked
   */
  public Instant endsAt() {
    return endsAt;
  }

  /**
   * How many people come.
   *
   * @return at least one
   */
  public int attendees() {
    return attendees;
  }

  /**
   * How many have come.
   *
   * @return none before it is redeemed
   */
  public int entered() {
    return entered;
  }

  /**
   * What it costs.
   *
   * @return points
   */
  public int points() {
    return points;
  }

  /**
   * What was given back.
   *
   * @return points
   */
  public int refunded() {
    return refunded;
  }

  /**
   * Where it stands.
   *
   * @return its status
   */
  public Status status() {
    return status;
  }

  /**
   * Until when it is held.
   *
   * @return null when it never was
   */
  public Instant heldUntil() {
    return heldUntil;
  }

  /**
   * When it was noted that nobody came.
   *
   * @return null unless it is missed
   */
  public Instant missedAt() {
    return missedAt;
  }

  Instant createdAt() {
    return createdAt;
  }

  /**
   * When it was first redeemed.
   *
   * @return null before
   */
  public Instant redeemedAt() {
    return redeemedAt;
  }

  long version() {
    return version;
  }

  /**
   * What was taken for a booking.
   *
   * @param bookingId the booking
   * @param seats which seats
   * @param points what they cost for that time
   */
  record Taken(UUID bookingId, List<Integer> seats, int points) {}
}
