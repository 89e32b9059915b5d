package io.boyuan.booking.space;

import io.boyuan.platform.calendar.HolidayCalendar;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 共享空间: a room or ground that is booked as a whole or seat by seat, and paid for in points. */
@Entity
public class Space {

  private static final int MOST_PHOTOS = 8;
  private static final int MINUTES_PER_DAY = 1440;

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

  @Enumerated(EnumType.STRING)
  private Seating seating;

  private boolean accessible;

  @JdbcTypeCode(SqlTypes.JSON)
  private BookingRules rules;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> photos;

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
    space.photos = List.of();
    space.change(plan);
    return space;
  }

  /** Changes everything but whose it is. */
  final void change(SpacePlan plan) {
    openingHours = plan.requireSound().periods();
    code = plan.code();
    kind = plan.kind();
    name = plan.name();
    nameEn = plan.nameEn();
    capacity = plan.capacity();
    pointsPerHour = plan.pointsPerHour();
    seating = plan.seating();
    accessible = plan.accessible();
    rules = plan.rules();
  }

  /**
   * Shows one more photo, after the others.
   *
   * @param photo the photo
   * @throws Problem 409 {@code too-many-photos}
   */
  public void show(UUID photo) {
    if (photos.size() == MOST_PHOTOS) {
      throw Problem.conflict("too-many-photos").with("most", MOST_PHOTOS);
    }
    photos = Stream.concat(photos.stream(), Stream.of(photo)).toList();
  }

  /**
   * Shows a photo no longer.
   *
   * @param photo the photo
   */
  public void hide(UUID photo) {
    photos = photos.stream().filter(shown -> !shown.equals(photo)).toList();
  }

  /**
   * What a stay of one person in one seat, or of everybody in the whole room, costs.
   *
   * @param stay from when to when
   * @param zone the zone of the place
   * @return points, begun ones counted whole
   */
  public int priceOf(Interval stay, ZoneId zone) {
    long pointSeconds = 0;
    var from = stay.startsAt().atZone(zone);
    var end = stay.endsAt().atZone(zone);
    while (from.isBefore(end)) {
      var sameRate = from.truncatedTo(ChronoUnit.DAYS).plusMinutes(nextChange(from));
      var until = sameRate.isBefore(end) ? sameRate : end;
      pointSeconds += Duration.between(from, until).toSeconds() * rateAt(from);
      from = until;
    }
    return Math.toIntExact(Math.ceilDiv(pointSeconds, 3600L));
  }

  private int rateAt(ZonedDateTime time) {
    return rules.priceBands().stream()
        .filter(band -> band.holdsAt(time.getDayOfWeek().getValue(), minuteOf(time)))
        .findFirst()
        .map(PriceBand::pointsPerHour)
        .orElse(pointsPerHour);
  }

  /** The minute of the day at which the price may change next. */
  private long nextChange(ZonedDateTime time) {
    return rules.priceBands().stream()
        .flatMapToInt(band -> IntStream.of(band.fromMinute(), band.untilMinute()))
        .filter(minute -> minute > minuteOf(time))
        .min()
        .orElse(MINUTES_PER_DAY);
  }

  private static int minuteOf(ZonedDateTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  /**
   * When the space is open by its hours; closures are not looked at.
   *
   * @param range the stretch to look at
   * @param zone the zone of the place
   * @param calendar the community's holidays
   * @return open intervals cut to the stretch, by begin
   */
  public List<Interval> openWithin(Interval range, ZoneId zone, HolidayCalendar calendar) {
    return hours().within(range, zone, day -> rules.holidayHours().weekdayOf(day, calendar));
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

  OpeningHours hours() {
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

  /**
   * How it may be booked.
   *
   * @return its rules
   */
  public BookingRules rules() {
    return rules;
  }

  /**
   * How it is taken.
   *
   * @return as a whole or seat by seat
   */
  public Seating seating() {
    return seating;
  }

  /**
   * The numbers of what may be taken.
   *
   * @return its seats, or 0 alone for the whole room
   */
  public List<Integer> seats() {
    return seating == Seating.SEATS
        ? IntStream.rangeClosed(1, capacity).boxed().toList()
        : List.of(0);
  }

  /**
   * How many of its seats people take.
   *
   * @param attendees how many come
   * @return as many seats, or 1 for the whole room
   */
  public int seatsFor(int attendees) {
    return seating == Seating.SEATS ? attendees : 1;
  }

  /**
   * What it is called.
   *
   * @return its names in both languages
   */
  public Names names() {
    return new Names(name, nameEn);
  }

  boolean isAccessible() {
    return accessible;
  }

  List<UUID> photos() {
    return photos;
  }

  String code() {
    return code;
  }

  /**
   * What kind of space it is.
   *
   * @return one of the eight
   */
  public SpaceKind kind() {
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
