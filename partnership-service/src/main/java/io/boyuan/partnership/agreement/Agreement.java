package io.boyuan.partnership.agreement;

import io.boyuan.contracts.partnership.AgreementEnded;
import io.boyuan.contracts.partnership.AgreementStarted;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * 共建协议: under which a university co-builds with a community, from one day to another. Here it is
 * drafted, reviewed until both sides approve the same words, and signed by both. Signed it starts
 * on its first day, may be suspended and resumed, and ends on its last day, which may be brought
 * forward. One that was signed on paper is recorded as it is, and comes into force once its scan is
 * attached.
 */
@Entity
public class Agreement {

  /** Where an agreement stands. */
  public enum Status {
    DRAFT,
    REVIEW,
    SIGNING,
    /** Signed on paper, its scan is still to be attached. */
    RECORDED,
    /** Signed by both, its first day is ahead. */
    SIGNED,
    ACTIVE,
    SUSPENDED,
    ENDED,
    /** Over, and another follows on it. */
    RENEWED,
    /** Given up before it started. */
    WITHDRAWN
  }

  /** Where an agreement was signed. */
  public enum Origin {
    HERE,
    PAPER
  }

  private static final Set<Status> OPEN = EnumSet.of(Status.DRAFT, Status.REVIEW, Status.SIGNING);

  @Id private UUID id;
  private String number;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "university_code")
  private String universityCode;

  @Embedded private Names names;
  private String text;

  @Column(name = "text_en")
  private String textEn;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String reason;

  @Column(name = "community_approved")
  private String communityApproved;

  @Column(name = "university_approved")
  private String universityApproved;

  @Column(name = "predecessor_id")
  private UUID predecessorId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Agreement() {}

  /**
   * Begins a draft.
   *
   * @param id the agreement
   * @param number by which everybody refers to it
   * @param parties who is to sign
   * @param wording what they are to sign
   * @param predecessorId the agreement it follows on, null for none
   * @param now when
   * @return a draft
   */
  public static Agreement draft(
      UUID id, String number, Parties parties, Wording wording, UUID predecessorId, Instant now) {
    var agreement = new Agreement();
    agreement.id = id;
    agreement.number = number;
    agreement.communityCode = parties.communityCode();
    agreement.universityCode = parties.universityCode();
    agreement.origin = Origin.HERE;
    agreement.predecessorId = predecessorId;
    agreement.createdAt = now;
    agreement.word(wording);
    return agreement;
  }

  static Agreement onPaper(UUID id, String number, AgreementPlan plan, Instant now) {
    var agreement = new Agreement();
    agreement.id = id;
    agreement.number = number;
    agreement.communityCode = plan.communityCode();
    agreement.universityCode = plan.universityCode();
    agreement.names = new Names("共建协议", "Co-building agreement");
    agreement.text = "";
    agreement.textEn = "";
    agreement.origin = Origin.PAPER;
    agreement.createdAt = now;
    agreement.record(plan);
    agreement.status = Status.RECORDED;
    return agreement;
  }

  /** What was recorded comes into force, or is over already. */
  void enter(LocalDate today) {
    require(Status.RECORDED, "agreement-not-recorded");
    status = endsOn.isBefore(today) ? Status.ENDED : begun(today);
  }

  boolean isAs(AgreementPlan plan) {
    return origin == Origin.PAPER
        && communityCode.equals(plan.communityCode())
        && universityCode.equals(plan.universityCode())
        && validFrom.equals(plan.validFrom())
        && validUntil.equals(plan.validUntil());
  }

  /**
   * Corrects for how long what was signed on paper holds; who signed it stays.
   *
   * @throws Problem 409 {@code signed-by-others} when the plan names others, {@code
   *     agreement-number-taken} when it was not signed on paper, {@code agreement-over}
   */
  void correct(AgreementPlan plan, LocalDate today) {
    if (origin != Origin.PAPER) {
      throw Problem.conflict("agreement-number-taken");
    }
    if (!communityCode.equals(plan.communityCode())
        || !universityCode.equals(plan.universityCode())) {
      throw Problem.conflict("signed-by-others");
    }
    if (status == Status.SUSPENDED || status == Status.WITHDRAWN || !endsOn.equals(validUntil)) {
      throw Problem.conflict("agreement-not-active");
    }
    record(plan);
    if (status != Status.RECORDED) {
      status = endsOn.isBefore(today) ? Status.ENDED : begun(today);
    }
  }

  private void record(AgreementPlan plan) {
    validFrom = plan.validFrom();
    validUntil = plan.validUntil();
    endsOn = validUntil;
    reason = plan.reason();
  }

  private Status begun(LocalDate today) {
    return validFrom.isAfter(today) ? Status.SIGNED : Status.ACTIVE;
  }

  /**
   * Changes what is to be signed: it is a draft again, which nobody has approved or signed.
   *
   * @param wording what they are to sign
   * @throws Problem 409 {@code agreement-signed}
   */
  public void rewrite(Wording wording) {
    requireOpen();
    word(wording);
  }

  private void word(Wording wording) {
    names = wording.names();
    text = wording.text();
    textEn = wording.textEn();
    validFrom = wording.validFrom();
    validUntil = wording.validUntil();
    endsOn = validUntil;
    beDraft();
  }

  /**
   * Makes it a draft again, for somebody asked for changes or changed it.
   *
   * @throws Problem 409 {@code agreement-signed}
   */
  public void reopen() {
    requireOpen();
    beDraft();
  }

  private void beDraft() {
    status = Status.DRAFT;
    communityApproved = null;
    universityApproved = null;
  }

  /**
   * Refuses what is no longer to be changed.
   *
   * @throws Problem 409 {@code agreement-signed}
   */
  public void requireOpen() {
    if (!OPEN.contains(status)) {
      throw Problem.conflict("agreement-signed");
    }
  }

  /**
   * Gives a draft to both sides to review.
   *
   * @throws Problem 409 {@code agreement-not-draft}
   */
  public void submit() {
    require(Status.DRAFT, "agreement-not-draft");
    status = Status.REVIEW;
  }

  /**
   * One side approves; when both approve the same words it is to be signed.
   *
   * @param side which
   * @param documentHash of what they approve
   * @throws Problem 409 {@code agreement-not-in-review}
   */
  public void approve(Side side, String documentHash) {
    require(Status.REVIEW, "agreement-not-in-review");
    switch (side) {
      case COMMUNITY -> communityApproved = documentHash;
      case UNIVERSITY -> universityApproved = documentHash;
    }
    if (documentHash.equals(communityApproved) && documentHash.equals(universityApproved)) {
      status = Status.SIGNING;
    }
  }

  /**
   * Refuses to sign what is not to be signed.
   *
   * @throws Problem 409 {@code agreement-not-to-sign}
   */
  public void requireToSign() {
    require(Status.SIGNING, "agreement-not-to-sign");
  }

  /**
   * Both have signed.
   *
   * @param today by the calendar of the place
   * @throws Problem 409 {@code agreement-not-to-sign}, {@code agreement-over}
   */
  public void signed(LocalDate today) {
    requireToSign();
    if (endsOn.isBefore(today)) {
      throw Problem.conflict("agreement-over");
    }
    status = begun(today);
  }

  /**
   * Gives it up before it started.
   *
   * @param why in words
   * @throws Problem 409 {@code agreement-started}
   */
  public void withdraw(String why) {
    if (!OPEN.contains(status) && status != Status.RECORDED && status != Status.SIGNED) {
      throw Problem.conflict("agreement-started");
    }
    status = Status.WITHDRAWN;
    reason = why;
  }

  void start() {
    require(Status.SIGNED, "agreement-not-to-sign");
    status = Status.ACTIVE;
  }

  void suspend(String why) {
    require(Status.ACTIVE, "agreement-not-active");
    status = Status.SUSPENDED;
    reason = why;
  }

  void resume(String why, LocalDate today) {
    require(Status.SUSPENDED, "agreement-not-suspended");
    if (endsOn.isBefore(today)) {
      throw Problem.conflict("agreement-over");
    }
    status = Status.ACTIVE;
    reason = why;
  }

  /**
   * Brings its end forward.
   *
   * @throws Problem 400, 409 {@code agreement-not-active}
   */
  void end(LocalDate lastDay, String why, LocalDate today) {
    if (status != Status.ACTIVE && status != Status.SUSPENDED) {
      throw Problem.conflict("agreement-not-active");
    }
    if (lastDay.isBefore(today) || lastDay.isAfter(endsOn)) {
      throw Problem.invalid("lastDay", "out-of-range");
    }
    endsOn = lastDay;
    reason = why;
  }

  void over(boolean followed) {
    status = followed ? Status.RENEWED : Status.ENDED;
  }

  private void require(Status wanted, String otherwise) {
    if (status != wanted) {
      throw Problem.conflict(otherwise).with("status", status);
    }
  }

  AgreementStarted toldStarted() {
    return new AgreementStarted(id, version, communityCode, universityCode, validFrom, endsOn);
  }

  AgreementEnded toldEnded(LocalDate on) {
    return new AgreementEnded(id, version, communityCode, universityCode, on);
  }

  AgreementView view() {
    return new AgreementView(
        id,
        number,
        communityCode,
        universityCode,
        names,
        validFrom,
        validUntil,
        endsOn,
        status,
        origin,
        predecessorId);
  }

  /**
   * As its two sides see it.
   *
   * @return where it stands
   */
  public AgreementDetail detail() {
    return new AgreementDetail(
        view(), reason, communityApproved != null, universityApproved != null, createdAt);
  }

  /**
   * What is signed, or is to be.
   *
   * @return its words and dates
   */
  public Wording wording() {
    return new Wording(names, text, textEn, validFrom, validUntil);
  }

  /**
   * Who signs.
   *
   * @return the two
   */
  public Parties parties() {
    return new Parties(communityCode, universityCode);
  }

  /**
   * Which it is.
   *
   * @return its id
   */
  public UUID id() {
    return id;
  }

  /**
   * By which everybody refers to it.
   *
   * @return its number
   */
  public String number() {
    return number;
  }

  /**
   * The community that signs.
   *
   * @return its code
   */
  public String communityCode() {
    return communityCode;
  }

  /**
   * The university that signs.
   *
   * @return its code
   */
  public String universityCode() {
    return universityCode;
  }

  /**
   * Where it was signed.
   *
   * @return here or on paper
   */
  public Origin origin() {
    return origin;
  }

  /**
   * Where it stands.
   *
   * @return its status
   */
  public Status status() {
    return status;
  }

  /**
   * The last day on which it holds.
   *
   * @return by its words, or earlier when its end was brought forward
   */
  public LocalDate lastDay() {
    return endsOn;
  }

  /**
   * The version that was read.
   *
   * @return for the entity tag
   */
  public long version() {
    return version;
  }
}
