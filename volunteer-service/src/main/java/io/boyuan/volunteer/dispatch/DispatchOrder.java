package io.boyuan.volunteer.dispatch;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.catalogue.Urgency;
import io.boyuan.volunteer.shift.Shift;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 调度单: people are wanted somewhere, at a time (D1). They have places in a shift of their own, into
 * which they come by themselves or by accepting to be sent. An order is raised; people are asked;
 * all places are taken, or become free again; it is under way and served. It goes unfilled when
 * nobody had a place as it began, or nobody came; it may be cancelled before it begins.
 */
@Entity
@Table(name = "dispatch_order")
public class DispatchOrder {

  /** Where an order stands. */
  public enum Status {
    /** 待派: places are free, and nobody is being asked. */
    RAISED,
    /** 待答复: some are asked, and have not answered. */
    ASKED,
    /** 已满员: all places are taken. */
    FILLED,
    /** 服务中. */
    RUNNING,
    /** 已服务. */
    SERVED,
    /** 无人应派. */
    UNFILLED,
    /** 已取消. */
    CANCELLED
  }

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  private String title;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Embedded private Place place;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private int people;
  private int taken;
  private int asked;
  private List<String> skills;
  private List<UUID> trainings;

  @Column(name = "min_age")
  private Integer minAge;

  @Column(name = "max_age")
  private Integer maxAge;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "short_since")
  private Instant shortSince;

  @Column(name = "look_again_at")
  private Instant lookAgainAt;

  @Column(name = "need_id")
  private UUID needId;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "team_code")
  private String teamCode;

  @Column(name = "help_id")
  private UUID helpId;

  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "shift_id")
  private UUID shiftId;

  private String reason;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected DispatchOrder() {}

  static DispatchOrder raise(UUID id, WantedPeople wanted, UUID by, Instant now) {
    var order = new DispatchOrder();
    order.id = id;
    order.communityCode = wanted.communityCode();
    order.title = wanted.title();
    order.category = wanted.category();
    order.place = wanted.place();
    order.startsAt = wanted.startsAt();
    order.endsAt = wanted.endsAt();
    order.people = wanted.people();
    order.skills = wanted.skills();
    order.trainings = wanted.requirements().trainings();
    order.minAge = wanted.requirements().minAge();
    order.maxAge = wanted.requirements().maxAge();
    order.urgency = wanted.urgency();
    order.status = Status.RAISED;
    order.needId = wanted.origin().needId();
    order.helpId = wanted.origin().helpId();
    order.organizationCode = wanted.origin().organizationCode();
    order.teamCode = wanted.origin().teamCode();
    order.createdBy = by;
    order.createdAt = now;
    order.changedAt = now;
    return order;
  }

  /** People serve in a shift that was planned for it. */
  void servedIn(UUID activity, UUID shift) {
    activityId = activity;
    shiftId = shift;
  }

  /**
   * Is called otherwise, or elsewhere, or presses more or less.
   *
   * @throws Problem 409 {@code order-cancelled}, {@code order-begun}
   */
  void describe(OrderEdit edit, Instant now) {
    requireComing(now);
    title = edit.title();
    place = edit.placeOrNull();
    urgency = edit.urgency();
    changedAt = now;
  }

  /** Its shift takes place at another time, or with another number of places. */
  void follow(Shift shift, Instant now) {
    if (!startsAt.equals(shift.startsAt())) {
      shortSince = null;
    }
    startsAt = shift.startsAt();
    endsAt = shift.endsAt();
    people = shift.capacity();
    changedAt = now;
    settle();
  }

  /** So many of its places are taken. */
  void count(int placesTaken, Instant now) {
    taken = placesTaken;
    changedAt = now;
    // Who comes by themselves while it is under way still serves it.
    if (status == Status.UNFILLED && taken > 0 && now.isBefore(endsAt)) {
      status = Status.RUNNING;
    }
    settle();
  }

  /**
   * More are asked, or fewer.
   *
   * @param more below zero for fewer
   * @param now when
   */
  public void ask(int more, Instant now) {
    asked += more;
    changedAt = now;
    settle();
  }

  private void settle() {
    if (!isOpen()) {
      return;
    }
    if (taken >= people) {
      status = Status.FILLED;
      shortSince = null;
      lookAgainAt = null;
    } else {
      status = asked > 0 ? Status.ASKED : Status.RAISED;
    }
  }

  /**
   * Nobody is left who could be asked, or little time is left.
   *
   * @param now when
   */
  public void runShort(Instant now) {
    if (shortSince == null && isOpen() && taken < people) {
      shortSince = now;
      changedAt = now;
    }
  }

  /**
   * Somebody is looked for again.
   *
   * @param at when; null when nobody is missing
   */
  public void lookAgain(Instant at) {
    lookAgainAt = at;
  }

  /**
   * Whether people are looked for from time to time.
   *
   * @return false before a plan looked for any, and when nobody is missing
   */
  public boolean isLookedAfter() {
    return lookAgainAt != null;
  }

  /** It begins, with those who have a place. */
  void begin(Instant now) {
    if (isOpen()) {
      status = taken > 0 ? Status.RUNNING : Status.UNFILLED;
      asked = 0;
      lookAgainAt = null;
      changedAt = now;
    }
  }

  /** It is over. */
  void end(boolean anyoneCame, Instant now) {
    if (status == Status.RUNNING) {
      status = anyoneCame ? Status.SERVED : Status.UNFILLED;
      changedAt = now;
    }
  }

  /**
   * Service in its shift was verified when it had been thought that nobody came. It stays served if
   * that is voided later, as what it answered stays solved.
   */
  void servedAfterAll(Instant now) {
    if (status == Status.UNFILLED) {
      status = Status.SERVED;
      changedAt = now;
    }
  }

  /**
   * Nobody is wanted any more.
   *
   * @throws Problem 409 {@code order-cancelled}, {@code order-begun}
   */
  void cancel(String because, Instant now) {
    requireComing(now);
    status = Status.CANCELLED;
    asked = 0;
    reason = because;
    changedAt = now;
  }

  /** It begins at its time, not only when that is noted. */
  private void requireComing(Instant now) {
    if (!isOpen()) {
      throw notOpen(status);
    }
    if (!now.isBefore(startsAt)) {
      throw notOpen(Status.RUNNING);
    }
  }

  static Problem notOpen(Status status) {
    return Problem.conflict(status == Status.CANCELLED ? "order-cancelled" : "order-begun");
  }

  /**
   * Whether it has neither begun nor been cancelled.
   *
   * @return true while people may be asked
   */
  public boolean isOpen() {
    return status == Status.RAISED || status == Status.ASKED || status == Status.FILLED;
  }

  /**
   * How many people nobody has been found for.
   *
   * @return places that are neither taken nor asked for
   */
  public int missing() {
    return Math.max(0, people - taken - asked);
  }

  /**
   * How many more are asked than places are left.
   *
   * @return persons who are asked
   */
  public int surplus() {
    return Math.min(asked, Math.max(0, taken + asked - people));
  }

  /**
   * The order.
   *
   * @return its id
   */
  public UUID id() {
    return id;
  }

  /**
   * Where people are wanted.
   *
   * @return the community's code
   */
  public String communityCode() {
    return communityCode;
  }

  String title() {
    return title;
  }

  Category category() {
    return category;
  }

  Place place() {
    return place;
  }

  /**
   * From when.
   *
   * @return its begin
   */
  public Instant startsAt() {
    return startsAt;
  }

  /**
   * Until when.
   *
   * @return its end
   */
  public Instant endsAt() {
    return endsAt;
  }

  int people() {
    return people;
  }

  int taken() {
    return taken;
  }

  int asked() {
    return asked;
  }

  List<String> skills() {
    return skills;
  }

  List<UUID> trainings() {
    return trainings;
  }

  Integer minAge() {
    return minAge;
  }

  Integer maxAge() {
    return maxAge;
  }

  /**
   * How much it presses.
   *
   * @return its urgency
   */
  public Urgency urgency() {
    return urgency;
  }

  Status status() {
    return status;
  }

  Instant shortSince() {
    return shortSince;
  }

  UUID needId() {
    return needId;
  }

  String organizationCode() {
    return organizationCode;
  }

  String teamCode() {
    return teamCode;
  }

  UUID helpId() {
    return helpId;
  }

  UUID activityId() {
    return activityId;
  }

  /**
   * The shift in which people serve.
   *
   * @return null when it is longer than a shift can be
   */
  public UUID shiftId() {
    return shiftId;
  }

  String reason() {
    return reason;
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
  }
}
