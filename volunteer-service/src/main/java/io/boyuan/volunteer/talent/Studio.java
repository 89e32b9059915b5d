package io.boyuan.volunteer.talent;

import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 达人工作室: the page of a resident with a craft. Its talent alone writes it and decides whether it is
 * published; staff can hide it, with a reason that its talent reads.
 */
@Entity
class Studio {

  @Id
  @Column(name = "talent_id")
  private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "display_name")
  private String displayName;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Craft> crafts;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> categories;

  private String introduction;

  @Column(name = "introduction_en")
  private String introductionEn;

  private String place;
  private boolean published;

  @Column(name = "hidden_at")
  private Instant hiddenAt;

  @Column(name = "hidden_reason")
  private String hiddenReason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Studio() {}

  static Studio open(UUID talentId, StudioPlan plan, Instant now) {
    var studio = new Studio();
    studio.id = talentId;
    studio.createdAt = now;
    studio.rewrite(plan);
    return studio;
  }

  void rewrite(StudioPlan plan) {
    communityCode = plan.communityCode();
    displayName = plan.displayName();
    crafts = plan.crafts();
    categories =
        plan.crafts().stream().map(craft -> craft.category().name()).distinct().sorted().toList();
    introduction = plan.introduction();
    introductionEn = plan.introductionEn();
    place = plan.place();
    published = plan.published();
  }

  /**
   * Keeps it from everybody but its talent.
   *
   * @throws Problem 409 {@code studio-hidden}
   */
  void hide(String reason, Instant now) {
    if (hiddenAt != null) {
      throw Problem.conflict("studio-hidden");
    }
    hiddenAt = now;
    hiddenReason = reason;
  }

  /**
   * Hides it no longer.
   *
   * @throws Problem 409 {@code studio-not-hidden}
   */
  void show() {
    if (hiddenAt == null) {
      throw Problem.conflict("studio-not-hidden");
    }
    hiddenAt = null;
    hiddenReason = null;
  }

  boolean isVisible() {
    return published && hiddenAt == null;
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
  }

  String displayName() {
    return displayName;
  }

  List<Craft> crafts() {
    return crafts;
  }

  String introduction() {
    return introduction;
  }

  String introductionEn() {
    return introductionEn;
  }

  String place() {
    return place;
  }

  boolean isPublished() {
    return published;
  }

  String hiddenReason() {
    return hiddenReason;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
