package io.boyuan.volunteer.activity;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
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

/**
 * 活动: something volunteers do together, in posts. A coordinator plans it for a community;
 * volunteers sign up for the shifts of its posts.
 */
@Entity
class Activity {

  @Id private UUID id;
  private String title;

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

  UUID id() {
    return id;
  }

  String title() {
    return title;
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
