package io.boyuan.volunteer.activity;

import io.boyuan.volunteer.Category;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** 岗位: a role in an activity. */
@Entity
class Post {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "activity_id")
  private Activity activity;

  private int ordinal;
  private String name;

  @Enumerated(EnumType.STRING)
  private Category category;

  private int capacity;

  /** For the persistence provider. */
  protected Post() {}

  Post(UUID id, Activity activity, int ordinal, ActivityPlan.PostPlan plan, Category otherwise) {
    this.id = id;
    this.activity = activity;
    this.ordinal = ordinal;
    this.name = plan.name();
    this.category = plan.category() == null ? otherwise : plan.category();
    this.capacity = plan.capacity();
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  Category category() {
    return category;
  }

  int capacity() {
    return capacity;
  }
}
