package io.boyuan.grid.help;

import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
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
 * 支援请求: hands that a request or a matter needs. Asked of the volunteers, who raise a dispatch order
 * for it; served once the first of their service is verified; or cancelled, on either side.
 */
@Entity
@Table(name = "help_order")
class HelpOrder {

  /** Where it stands. */
  enum Status {
    /** 已请求: volunteers have not answered yet. */
    ASKED,
    /** 已立单: there is a dispatch order, and volunteers sign up. */
    ORDERED,
    /** 无人应派: nobody came, and somebody has to arrange otherwise. */
    UNFILLED,
    /** 已服务: service was verified. */
    SERVED,
    /** 已取消. */
    CANCELLED
  }

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "grid_code")
  private String gridCode;

  @Column(name = "request_id")
  private UUID requestId;

  @Column(name = "matter_id")
  private UUID matterId;

  private String title;

  @Column(name = "place_name")
  private String placeName;

  private Double lat;
  private Double lng;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private int people;
  private List<String> skills;

  @Enumerated(EnumType.STRING)
  private HelpPlan.Urgency urgency;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "order_id")
  private UUID orderId;

  @Column(name = "order_version")
  private Long orderVersion;

  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "short_since")
  private Instant shortSince;

  @Column(name = "short_told")
  private boolean shortTold;

  @Column(name = "served_people")
  private int servedPeople;

  @Column(name = "served_minutes")
  private int servedMinutes;

  private String reason;

  @Column(name = "asked_by")
  private UUID askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected HelpOrder() {}

  static HelpOrder ask(UUID id, Needy needy, HelpPlan plan, UUID by, Instant now) {
    var help = new HelpOrder();
    help.id = id;
    help.communityCode = needy.communityCode();
    help.gridCode = needy.gridCode();
    help.requestId = needy.requestId();
    help.matterId = needy.matterId();
    help.title = needy.title();
    help.placeName = plan.place() == null ? needy.place() : plan.place();
    help.lat = needy.lat();
    help.lng = needy.lng();
    help.startsAt = plan.startsAt();
    help.endsAt = plan.endsAt();
    help.people = plan.people();
    help.skills = plan.skillsOrNone();
    help.urgency = plan.urgencyOrNormal();
    help.status = Status.ASKED;
    help.askedBy = by;
    help.askedAt = now;
    help.changedAt = now;
    return help;
  }

  /** There is an order for it, in whose activity volunteers serve. */
  void ordered(UUID order, long ofVersion, UUID activity, Instant now) {
    orderId = order;
    orderVersion = ofVersion;
    activityId = activity;
    if (status == Status.ASKED) {
      status = Status.ORDERED;
    }
    changedAt = now;
  }

  /**
   * Volunteers said whether they are too few.
   *
   * @param since since when they are, null when they are not
   * @return whether that they are is news; once is enough
   */
  boolean runShort(Instant since) {
    if (!isOpen()) {
      return false;
    }
    boolean isNews = !shortTold && since != null;
    shortTold |= isNews;
    shortSince = since;
    return isNews;
  }

  /** Nobody came. */
  void goUnfilled(Instant now) {
    status = Status.UNFILLED;
    shortSince = null;
    changedAt = now;
  }

  /** Somebody has come after all. */
  void comeAfterAll(Instant now) {
    status = Status.ORDERED;
    changedAt = now;
  }

  boolean isNewer(long ofVersion) {
    return orderVersion == null || ofVersion > orderVersion;
  }

  /**
   * Nobody is needed any more, or nobody comes.
   *
   * @throws Problem 409 {@code help-over}
   */
  void cancel(String because, Instant now) {
    if (!isOpen()) {
      throw Problem.conflict("help-over");
    }
    status = Status.CANCELLED;
    reason = because;
    changedAt = now;
  }

  /**
   * Somebody's service was verified.
   *
   * @return whether it is the first
   */
  boolean served(int minutes, Instant now) {
    boolean isFirst = servedPeople == 0;
    servedPeople++;
    servedMinutes += minutes;
    if (isAwaited()) {
      status = Status.SERVED;
    }
    changedAt = now;
    return isFirst;
  }

  /** Verified minutes were corrected or taken back. */
  void corrected(int peopleMore, int minutesMore, Instant now) {
    servedPeople += peopleMore;
    servedMinutes += minutesMore;
    changedAt = now;
  }

  boolean isOpen() {
    return status == Status.ASKED || status == Status.ORDERED;
  }

  /** Whether service would still be an answer to it, though late. */
  boolean isAwaited() {
    return isOpen() || status == Status.UNFILLED;
  }

  boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
  }

  String gridCode() {
    return gridCode;
  }

  UUID requestId() {
    return requestId;
  }

  UUID matterId() {
    return matterId;
  }

  String title() {
    return title;
  }

  String placeName() {
    return placeName;
  }

  Double lat() {
    return lat;
  }

  Double lng() {
    return lng;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  int people() {
    return people;
  }

  List<String> skills() {
    return skills;
  }

  HelpPlan.Urgency urgency() {
    return urgency;
  }

  Status status() {
    return status;
  }

  UUID orderId() {
    return orderId;
  }

  UUID activityId() {
    return activityId;
  }

  Instant shortSince() {
    return shortSince;
  }

  int servedPeople() {
    return servedPeople;
  }

  int servedMinutes() {
    return servedMinutes;
  }

  String reason() {
    return reason;
  }

  UUID askedBy() {
    return askedBy;
  }

  Instant askedAt() {
    return askedAt;
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }
}
