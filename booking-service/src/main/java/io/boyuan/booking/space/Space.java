package io.boyuan.booking.space;

import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 共享空间: a room or ground that is booked as a whole and paid for in points. */
@Entity
public class Space {

  @Id private UUID id;
  private String code;

  @Column(name = "community_code")
  private String communityCode;

  @Enumerated(EnumType.STRING)
  private SpaceKind kind;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  private int capacity;

  @Column(name = "points_per_hour")
  private int pointsPerHour;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "opening_hours")
  private List<OpeningPeriod> openingHours;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Space() {}

  static Space open(UUID id, SpacePlan plan, Instant now) {
    var space = new Space();
    space.id = id;
    space.createdAt = now;
    space.communityCode = plan.communityCode();
    space.change(plan);
    return space;
  }

  /** Changes everything but whose it is. */
  final void change(SpacePlan plan) {
    openingHours = plan.requireSoundHours().periods();
    code = plan.code();
    kind = plan.kind();
    name = plan.name();
    nameEn = plan.nameEn();
    capacity = plan.capacity();
    pointsPerHour = plan.pointsPerHour();
  }

  /**
   * What a stay costs.
   *
   * @param stay from when to when
   * @return points, begun ones counted whole
   */
  public int priceOf(Interval stay) {
    long seconds = Duration.between(stay.startsAt(), stay.endsAt()).toSeconds();
    return Math.toIntExact(Math.ceilDiv(seconds * pointsPerHour, 3600));
  }

  /**
   * Whether the space is open all through a stay.
   *
   * @param stay from when to when
   * @param zone the zone of the place
   * @return true when it does not close in between
   */
  public boolean isOpenFor(Interval stay, ZoneId zone) {
    return hours().within(stay, zone).stream().anyMatch(open -> open.contains(stay));
  }

  /**
   * Refuses more people than it holds.
   *
   * @param attendees how many come
   * @throws Problem 409 {@code too-many-attendees}
   */
  public void requireRoomFor(int attendees) {
    if (attendees > capacity) {
      throw Problem.conflict("too-many-attendees").with("capacity", capacity);
    }
  }

  /**
   * When it is open.
   *
   * @return its weekly hours
   */
  public OpeningHours hours() {
    return new OpeningHours(openingHours);
  }

  /**
   * The space's id.
   *
   * @return a UUID of version 7
   */
  public UUID id() {
    return id;
  }

  /**
   * Whose space it is.
   *
   * @return the community's code
   */
  public String communityCode() {
    return communityCode;
  }

  String code() {
    return code;
  }

  SpaceKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  String nameEn() {
    return nameEn;
  }

  int capacity() {
    return capacity;
  }

  int pointsPerHour() {
    return pointsPerHour;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
