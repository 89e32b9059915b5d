package io.boyuan.volunteer.activity;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.shift.ShiftRules;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 活动: something volunteers do together, in posts. A coordinator plans it for a community, as a
 * draft at first or for all to see; volunteers sign up for the shifts of its posts. It may be
 * cancelled.
 */
@Entity
class Activity {

  /** What nobody but those in charge sees. */
  static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  /** Where an activity stands. */
  enum Status {
    /** Seen by those in charge alone. */
    DRAFT,
    /** Seen by all. */
    PUBLISHED,
    /** Does not take place. */
    CANCELLED
  }

  @Id private UUID id;
  private String title;
  private String description;

  @Enumerated(EnumType.STRING)
  private Status status;

  @JdbcTypeCode(SqlTypes.JSON)
  private ShiftRules rules;

  private String reason;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "organization_code")
  private String organizationCode;

  @Embedded private Place place;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @OneToMany(mappedBy = "activity", cascade = CascadeType.PERSIST)
  @OrderBy("ordinal")
  private List<Post> posts = new ArrayList<>();

  @Version private long version;

  /** For the persistence provider. */
  protected Activity() {}

  private Activity(UUID id, ActivityPlan plan, Planner planner, Instant createdAt) {
    this.id = id;
    this.title = plan.title();
    this.category = plan.categoryOrOther();
    this.communityCode = plan.communityCode();
    this.organizationCode = planner.organizationCode();
    this.place = plan.place();
    this.createdBy = planner.id();
    this.createdAt = createdAt;
    this.changedAt = createdAt;
    this.description = plan.description();
    this.rules = plan.rulesOrNone();
    this.status = plan.isDraft() ? Status.DRAFT : Status.PUBLISHED;
  }

  /** Plans an activity without posts. */
  static Activity plan(UUID id, ActivityPlan plan, Planner planner, Instant now) {
    return new Activity(id, plan, planner, now);
  }

  /** Adds a post; what it does not say is as in the activity. */
  Post addPost(UUID postId, ActivityPlan.PostPlan plan) {
    var post = new Post(postId, this, posts.size(), plan, category);
    posts.add(post);
    return post;
  }

  /** Plans the same again as a draft, without posts yet. */
  Activity copy(UUID copyId, UUID by, Instant now) {
    var copy = new Activity();
    copy.id = copyId;
    copy.title = title;
    copy.description = description;
    copy.category = category;
    copy.communityCode = communityCode;
    copy.organizationCode = organizationCode;
    copy.place = place;
    copy.rules = rules;
    copy.status = Status.DRAFT;
    copy.createdBy = by;
    copy.createdAt = now;
    copy.changedAt = now;
    return copy;
  }

  /** Adds a post like another's. */
  Post addCopy(UUID postId, Post original) {
    var post = original.copy(postId, this, posts.size());
    posts.add(post);
    return post;
  }

  /**
   * Is called and described otherwise, or elsewhere, by other rules.
   *
   * @throws Problem 409 {@code activity-cancelled}
   */
  void describe(ActivityChange change, Instant now) {
    requireNotCancelled();
    title = change.title();
    description = change.description();
    place = change.place();
    rules = change.rulesOrNone();
    changedAt = now;
  }

  /**
   * All see it.
   *
   * @throws Problem 409 {@code already-published}, {@code activity-cancelled}
   */
  void publish(Instant now) {
    requireNotCancelled();
    if (status == Status.PUBLISHED) {
      throw Problem.conflict("already-published");
    }
    status = Status.PUBLISHED;
    changedAt = now;
  }

  /**
   * Does not take place.
   *
   * @throws Problem 409 {@code activity-cancelled}
   */
  void cancel(String because, Instant now) {
    requireNotCancelled();
    status = Status.CANCELLED;
    reason = because;
    changedAt = now;
  }

  private void requireNotCancelled() {
    if (status == Status.CANCELLED) {
      throw Problem.conflict("activity-cancelled");
    }
  }

  UUID id() {
    return id;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  Status status() {
    return status;
  }

  ShiftRules rules() {
    return rules;
  }

  String reason() {
    return reason;
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

  Instant createdAt() {
    return createdAt;
  }

  List<Post> posts() {
    return Collections.unmodifiableList(posts);
  }

  long version() {
    return version;
  }
}
