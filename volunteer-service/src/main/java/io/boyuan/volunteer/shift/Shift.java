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
import java.util.UUID;

/**
 * 班次: a dated slot of a post. It has so many places; who signs up when all are taken waits in one
 * queue, and the first in it gets the place of one who withdraws.
 */
@Entity
class Shift {

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

  @Column(name = "check_in_secret")
  private String checkInSecret;

  @Version private long version;

  /** For the persistence provider. */
  protected Shift() {}

  private Shift(UUID id, NewShift plan, String checkInSecret) {
    this.id = id;
    this.activityId = plan.activityId();
    this.postId = plan.postId();
    this.activityTitle = plan.activityTitle();
    this.postName = plan.postName();
    this.category = plan.category();
    this.communityCode = plan.communityCode();
    this.organizationCode = plan.organizationCode();
    this.place = plan.place();
    this.startsAt = plan.startsAt();
    this.endsAt = plan.endsAt();
    this.capacity = plan.capacity();
    this.checkInSecret = checkInSecret;
  }

  static Shift schedule(UUID id, NewShift plan, String checkInSecret) {
    return new Shift(id, plan, checkInSecret);
  }

  /**
   * Admits a volunteer: to a place while there is one, else to the end of the queue. This is the
   * one way to a place for those who sign up.
   *
   * @throws Problem 409 {@code shift-over}
   */
  SignUp signUp(UUID signUpId, VolunteerName volunteer, Instant now) {
    requireNotOver(now);
    lastQueueNumber++;
    if (taken < capacity) {
      taken++;
      return SignUp.confirmed(signUpId, this, volunteer, lastQueueNumber, now);
    }
    waiting++;
    return SignUp.waitlisted(signUpId, this, volunteer, lastQueueNumber, now);
  }

  /**
   * Takes a sign-up back.
   *
   * @return whether a place became free that one who waits should get
   * @throws Problem 409 {@code shift-over}, {@code already-attended}
   */
  boolean withdraw(SignUp signUp, Instant now) {
    requireNotOver(now);
    boolean hadPlace = signUp.isConfirmed();
    signUp.withdraw();
    if (hadPlace) {
      taken--;
      return waiting > 0;
    }
    waiting--;
    return false;
  }

  /** Gives a free place to the first who waits. */
  void promote(SignUp first) {
    first.promote();
    waiting--;
    taken++;
  }

  private void requireNotOver(Instant now) {
    if (!now.isBefore(endsAt)) {
      throw Problem.conflict("shift-over");
    }
  }

  UUID id() {
    return id;
  }

  UUID activityId() {
    return activityId;
  }

  UUID postId() {
    return postId;
  }

  String activityTitle() {
    return activityTitle;
  }

  String postName() {
    return postName;
  }

  Category category() {
    return category;
  }

  String communityCode() {
    return communityCode;
  }

  String organizationCode() {
    return organizationCode;
  }

  Place place() {
    return place;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  int capacity() {
    return capacity;
  }

  int taken() {
    return taken;
  }

  int waiting() {
    return waiting;
  }

  String checkInSecret() {
    return checkInSecret;
  }
}
