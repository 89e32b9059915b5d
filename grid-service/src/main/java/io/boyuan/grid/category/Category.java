package io.boyuan.grid.category;

import io.boyuan.grid.duetime.ClockKind;
import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 诉求类别: what residents can ask for, with who is asked first and within what time. A standard one
 * holds until a community defines its own.
 */
@Entity
public class Category {

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  private String code;
  @Embedded private Names names;
  private String description;

  @Column(name = "description_en")
  private String descriptionEn;

  @Column(name = "group_code")
  private String group;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Column(name = "due_minutes")
  private int dueMinutes;

  @Column(name = "escalation_minutes")
  private int escalationMinutes;

  @Enumerated(EnumType.STRING)
  private ClockKind clock;

  @Enumerated(EnumType.STRING)
  private Unit unit;

  @Column(name = "is_anonymous_allowed")
  private boolean anonymousAllowed;

  @Column(name = "is_public")
  private boolean isPublic;

  @Column(name = "is_wish")
  private boolean isWish;

  @Column(name = "is_retired")
  private boolean retired;

  private List<String> keywords;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Attribute> attributes;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Category() {}

  static Category define(
      UUID id, String communityCode, String code, CategoryPlan plan, Instant now) {
    var category = new Category();
    category.id = id;
    category.communityCode = communityCode;
    category.code = code;
    category.createdAt = now;
    category.change(plan);
    return category;
  }

  void change(CategoryPlan plan) {
    names = plan.names();
    description = plan.description();
    descriptionEn = plan.descriptionEn();
    group = plan.group();
    priority = plan.priority();
    dueMinutes = plan.dueMinutes();
    escalationMinutes = plan.escalationMinutes();
    clock = plan.clock();
    unit = plan.unit();
    anonymousAllowed = plan.anonymousAllowed();
    isPublic = plan.isPublic();
    isWish = plan.isWish();
    retired = plan.retired();
    keywords = plan.keywords();
    attributes = plan.attributes();
  }

  CategoryPlan plan() {
    return new CategoryPlan(
        names,
        description,
        descriptionEn,
        group,
        priority,
        dueMinutes,
        escalationMinutes,
        clock,
        unit,
        anonymousAllowed,
        isPublic,
        isWish,
        retired,
        keywords,
        attributes);
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
  }

  /**
   * By which requests refer to it.
   *
   * @return unique in a community
   */
  public String code() {
    return code;
  }

  /**
   * What it is called.
   *
   * @return in both languages
   */
  public Names names() {
    return names;
  }

  /**
   * How much its requests press.
   *
   * @return the priority a new request has
   */
  public Priority priority() {
    return priority;
  }

  /**
   * Within what time a request is to be solved.
   *
   * @return minutes by its clock
   */
  public int dueMinutes() {
    return dueMinutes;
  }

  /**
   * How long after that it goes one level further up.
   *
   * @return minutes by its clock
   */
  public int escalationMinutes() {
    return escalationMinutes;
  }

  /**
   * Which minutes count.
   *
   * @return its clock
   */
  public ClockKind clock() {
    return clock;
  }

  /**
   * Who is asked first.
   *
   * @return the unit that owns a new request
   */
  public Unit unit() {
    return unit;
  }

  /**
   * Whether somebody may ask without saying who they are.
   *
   * @return true when nobody needs to sign in
   */
  public boolean isAnonymousAllowed() {
    return anonymousAllowed;
  }

  /**
   * Whether its requests are shown to everybody.
   *
   * @return true when they are, without persons
   */
  public boolean isPublic() {
    return isPublic;
  }

  /**
   * Whether its requests are wishes that others support.
   *
   * @return true for wishes (G6)
   */
  public boolean isWish() {
    return isWish;
  }

  /**
   * Whether nothing new can be asked under it.
   *
   * @return true when it is kept for what was asked before
   */
  public boolean isRetired() {
    return retired;
  }

  /**
   * What is asked besides.
   *
   * @return its questions in order
   */
  public List<Attribute> attributes() {
    return attributes;
  }

  /**
   * What belongs to it.
   *
   * @param isEnglish whether in English
   * @return null when the name says it
   */
  public String description(boolean isEnglish) {
    return isEnglish ? descriptionEn : description;
  }

  /**
   * Which categories it is shown with.
   *
   * @return a group's code
   */
  public String group() {
    return group;
  }

  /**
   * Words it is found by.
   *
   * @return in any language
   */
  public List<String> keywords() {
    return keywords;
  }

  long version() {
    return version;
  }
}
