package io.boyuan.partnership.agreement;

import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 共建协议: under which a university co-builds with a community, from one day to another. */
@Entity
class Agreement {

  @Id private UUID id;
  private String number;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "university_code")
  private String universityCode;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Agreement() {}

  static Agreement sign(UUID id, String number, AgreementPlan plan, Instant now) {
    var agreement = new Agreement();
    agreement.id = id;
    agreement.number = number;
    agreement.communityCode = plan.communityCode();
    agreement.universityCode = plan.universityCode();
    agreement.validFrom = plan.validFrom();
    agreement.validUntil = plan.validUntil();
    agreement.createdAt = now;
    return agreement;
  }

  boolean isAs(AgreementPlan plan) {
    return communityCode.equals(plan.communityCode())
        && universityCode.equals(plan.universityCode())
        && validFrom.equals(plan.validFrom())
        && validUntil.equals(plan.validUntil());
  }

  /**
   * Changes for how long it holds; who signed it stays.
   *
   * @throws Problem 409 {@code signed-by-others} when the plan names others
   */
  void extend(AgreementPlan plan) {
    if (!communityCode.equals(plan.communityCode())
        || !universityCode.equals(plan.universityCode())) {
      throw Problem.conflict("signed-by-others");
    }
    validFrom = plan.validFrom();
    validUntil = plan.validUntil();
  }

  UUID id() {
    return id;
  }

  String number() {
    return number;
  }

  String communityCode() {
    return communityCode;
  }

  String universityCode() {
    return universityCode;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validUntil() {
    return validUntil;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
