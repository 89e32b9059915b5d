package io.boyuan.volunteer.shift;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 班次: a dated slot of a post. It has so many places; who signs up when all are taken waits in one
 * queue, and the first in it gets the place of one who withdraws. It may be moved, or cancelled.
 */
@Entity
public class Shift {

  /** Where a shift stands. */
  public enum Status {
    /** Takes place. */
    OPEN,
    /** Does not. */
    CANCELLED
  }

  @Id private UUID id;

  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "activity_title")
  private String activityTitle;

  @Column(name = "post_name")
  private String postName;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "organization_code")
  private String organizationCode;

  @Embedded private Place place;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private int capacity;
  private int taken;
  private int waiting;

  @Column(name = "last_queue_number")
  private int lastQueueNumber;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "visible_from")
  private Instant visibleFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  private ShiftRules rules;

  @JdbcTypeCode(SqlTypes.JSON)
  private Requirements requirements;

  @Column(name = "series_id")
  private UUID seriesId;

  @Column(name = "series_date")
  private LocalDate seriesDate;

  private String reason;

  @Column(name = "order_id")
  private UUID orderId;

  @Column(name = "check_in_secret")
  private String checkInSecret;

  @Version private long version;

  /** For the persistence provider. */
  protected Shift() {}

  static Shift schedule(UUID id, NewShift plan, String checkInSecret) {
    var shift = new Shift();
    shift.id = id;
    shift.activityId = plan.activityId();
    shift.postId = plan.postId();
    shift.activityTitle = plan.activityTitle();
    shift.postName = plan.postName();
    shift.category = plan.category();
    shift.communityCode = plan.communityCode();
    shift.organizationCode = plan.organizationCode();
    shift.place = plan.place();
    shift.startsAt = plan.startsAt();
    shift.endsAt = plan.endsAt();
    shift.capacity = plan.capacity();
    shift.status = Status.OPEN;
    shift.visibleFrom = plan.visibleFrom();
    shift.rules = plan.rules();
    shift.requirements = plan.requirements();
    shift.seriesId = plan.seriesId();
    shift.seriesDate = plan.seriesDate();
    shift.checkInSecret = checkInSecret;
    return shift;
  }

  /**
   * Somebody comes in: to a place while there is one and nobody waits, else to the end of the
   * queue.
   *
   * @param isSwapping whether they take the very place that somebody gives them
   * @return which it was
   */
  public Entry enter(boolean isSwapping) {
    lastQueueNumber++;
    boolean hasPlace = taken < capacity && (waiting == 0 || isSwapping);
    if (hasPlace) {
      taken++;
    } else {
      waiting++;
    }
    return new Entry(hasPlace, lastQueueNumber);
  }

  /**
   * Somebody goes out.
   *
   * @param hadPlace whether they had a place, or waited
   */
  public void leave(boolean hadPlace) {
    if (hadPlace) {
      taken--;
    } else {
      waiting--;
    }
  }

  /**
   * Whether one who waits could have a place now.
   *
   * @param now when; once it has begun nobody is called any more
   * @return true while there is a place and somebody waits
   */
  public boolean canPromote(Instant now) {
    return status == Status.OPEN && taken < capacity && waiting > 0 && now.isBefore(startsAt);
  }

  /** The first who waits has a place. */
  public void promoteOne() {
    waiting--;
    taken++;
  }

  /**
   * Refuses when it is over or does not take place.
   *
   * @param now when
   * @throws Problem 409 {@code shift-over}, {@code shift-cancelled}
   */
  public void requireComing(Instant now) {
    if (status == Status.CANCELLED) {
      throw Problem.conflict("shift-cancelled");
    }
    if (!now.isBefore(endsAt)) {
      throw Problem.conflict("shift-over");
    }
  }

  /**
   * Takes place at another time, or with another number of places.
   *
   * @param from the new begin
   * @param to the new end
   * @param places how many places
   * @param now when it is changed
   * @throws Problem 409 {@code shift-begun}, {@code shift-cancelled}, {@code begins-in-the-past},
   *     {@code capacity-below-taken}
   */
  void change(Instant from, Instant to, int places, Instant now) {
    requireNotBegun(now);
    if (!from.isAfter(now)) {
      throw Problem.conflict("begins-in-the-past");
    }
    if (places < taken) {
      throw Problem.conflict("capacity-below-taken").with("taken", taken);
    }
    startsAt = from;
    endsAt = to;
    capacity = places;
  }

  /**
   * Does not take place.
   *
   * @param because why
   * @param now when it is cancelled
   * @throws Problem 409 {@code shift-begun}, {@code shift-cancelled}
   */
  void cancel(String because, Instant now) {
    requireNotBegun(now);
    status = Status.CANCELLED;
    reason = because;
    taken = 0;
    waiting = 0;
  }

  /** It is where a dispatch order is served. */
  void serves(UUID order) {
    orderId = order;
  }

  private void requireNotBegun(Instant now) {
    if (status == Status.CANCELLED) {
      throw Problem.conflict("shift-cancelled");
    }
    if (!now.isBefore(startsAt)) {
      throw Problem.conflict("shift-begun");
    }
  }

  /**
   * Whether anybody may see it.
   *
   * @param now when
   * @return false for a draft
   */
  public boolean isVisible(Instant now) {
    return !now.isBefore(visibleFrom);
  }

  /**
   * The shift.
   *
   * @return its id
   */
  public UUID id() {
    return id;
  }

  /**
   * The activity it belongs to.
   *
   * @return the activity's id
   */
  public UUID activityId() {
    return activityId;
  }

  UUID postId() {
    return postId;
  }

  /**
   * What the activity is called.
   *
   * @return its title
   */
  public String activityTitle() {
    return activityTitle;
  }

  String postName() {
    return postName;
  }

  /**
   * Kind of service.
   *
   * @return the post's category
   */
  public Category category() {
    return category;
  }

  /**
   * The community it serves.
   *
   * @return its code
   */
  public String communityCode() {
    return communityCode;
  }

  /**
   * The organization that plans it.
   *
   * @return its code, null when none
   */
  public String organizationCode() {
    return organizationCode;
  }

  /**
   * Where it is.
   *
   * @return null when not said
   */
  public Place place() {
    return place;
  }

  /**
   * When it begins.
   *
   * @return its begin
   */
  public Instant startsAt() {
    return startsAt;
  }

  /**
   * When it ends.
   *
   * @return its end
   */
  public Instant endsAt() {
    return endsAt;
  }

  /**
   * The dispatch order that is served in it.
   *
   * @return null when it serves none
   */
  public UUID orderId() {
    return orderId;
  }

  /**
   * How many places it has.
   *
   * @return persons
   */
  public int capacity() {
    return capacity;
  }

  /**
   * How many of its places are taken.
   *
   * @return persons
   */
  public int taken() {
    return taken;
  }

  /**
   * How many wait for a place.
   *
   * @return persons
   */
  public int waiting() {
    return waiting;
  }

  Status status() {
    return status;
  }

  Instant visibleFrom() {
    return visibleFrom;
  }

  /**
   * What holds for signing up and checking in.
   *
   * @return its rules
   */
  public ShiftRules rules() {
    return rules;
  }

  /**
   * What it requires of who takes it.
   *
   * @return its requirements
   */
  public Requirements requirements() {
    return requirements;
  }

  UUID seriesId() {
    return seriesId;
  }

  LocalDate seriesDate() {
    return seriesDate;
  }

  /**
   * What check-in codes are made from.
   *
   * @return a secret
   */
  public String checkInSecret() {
    return checkInSecret;
  }

  /**
   * Why it does not take place.
   *
   * @return null unless it was cancelled
   */
  public String reason() {
    return reason;
  }

  long version() {
    return version;
  }

  /**
   * How somebody came in.
   *
   * @param hasPlace whether they have a place, or wait
   * @param queueNumber their number in the order in which people came
   */
  public record Entry(boolean hasPlace, int queueNumber) {}
}
