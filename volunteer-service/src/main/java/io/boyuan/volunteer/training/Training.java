package io.boyuan.volunteer.training;

import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
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
 * 培训: something volunteers are taught by an outside adviser. Who attended one of its sessions, and
 * passed its quiz if it has one, has completed it. Once retired it is taught no more; who completed
 * it stays qualified as long as they were.
 */
@Entity
class Training {

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  private String title;

  @Column(name = "title_en")
  private String titleEn;

  @Enumerated(EnumType.STRING)
  private TrainingKind kind;

  private String adviser;

  @Column(name = "valid_months")
  private Integer validMonths;

  @Column(name = "pass_mark")
  private Integer passMark;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Question> questions;

  @Column(name = "quiz_version")
  private int quizVersion;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Training() {}

  static Training offer(UUID id, TrainingPlan plan, Instant now) {
    var training = new Training();
    training.id = id;
    training.communityCode = plan.communityCode();
    training.createdAt = now;
    training.take(plan);
    return training;
  }

  /**
   * Changes what is taught; who completed it stays qualified as long as they were.
   *
   * @throws Problem 409 {@code training-retired}
   */
  void change(TrainingPlan plan) {
    requireOffered();
    if (!questions.equals(plan.questions())) {
      quizVersion++;
    }
    take(plan);
  }

  private void take(TrainingPlan plan) {
    title = plan.title();
    titleEn = plan.titleEn();
    kind = plan.kind();
    adviser = plan.adviser();
    validMonths = plan.validMonths();
    passMark = plan.passMark();
    questions = plan.questions();
  }

  /**
   * Teaches it no more.
   *
   * @throws Problem 409 {@code training-retired}
   */
  void retire(Instant now) {
    requireOffered();
    retiredAt = now;
  }

  void requireOffered() {
    if (retiredAt != null) {
      throw Problem.conflict("training-retired");
    }
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
  }

  String title() {
    return title;
  }

  String titleEn() {
    return titleEn;
  }

  TrainingKind kind() {
    return kind;
  }

  String adviser() {
    return adviser;
  }

  Integer validMonths() {
    return validMonths;
  }

  Integer passMark() {
    return passMark;
  }

  List<Question> questions() {
    return questions;
  }

  int quizVersion() {
    return quizVersion;
  }

  Instant retiredAt() {
    return retiredAt;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
