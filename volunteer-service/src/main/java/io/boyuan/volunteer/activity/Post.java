package io.boyuan.volunteer.activity;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.shift.Requirements;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

  @JdbcTypeCode(SqlTypes.JSON)
  private Requirements requirements;

  /** For the persistence provider. */
  protected Post() {}

  Post(UUID id, Activity activity, int ordinal, ActivityPlan.PostPlan plan, Category otherwise) {
    this.id = id;
    this.activity = activity;
    this.ordinal = ordinal;
    this.name = plan.name();
    this.category = plan.category() == null ? otherwise : plan.category();
    this.capacity = plan.capacity();
    this.requirements = plan.requirementsOrNone();
  }

  Post copy(UUID copyId, Activity of, int place) {
    var copy = new Post();
    copy.id = copyId;
    copy.activity = of;
    copy.ordinal = place;
    copy.name = name;
    copy.category = category;
    copy.capacity = capacity;
    copy.requirements = requirements;
    return copy;
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

  Requirements requirements() {
    return requirements;
  }
}
