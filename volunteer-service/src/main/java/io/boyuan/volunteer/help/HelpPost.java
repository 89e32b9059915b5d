package io.boyuan.volunteer.help;

import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 互帮互助: an offer or a request of help. Somebody writes it, another accepts it, and once both have
 * said how long it took it is done; the lower number counts, as far as the limits allow. Where they
 * do not agree, staff decide.
 */
@Entity
@Table(name = "help_post")
class HelpPost {

  /** Who writes it. */
  enum Kind {
    /** Who helps. */
    OFFER,
    /** Who asks. */
    REQUEST
  }

  /** Where it stands. */
  enum Status {
    /** Anybody can accept it. */
    OPEN,
    /** Two have found each other. */
    ACCEPTED,
    /** Both confirmed, or staff decided so. */
    DONE,
    /** Its author took it back. */
    WITHDRAWN,
    /** Nobody accepted or nobody confirmed in time. */
    EXPIRED,
    /** Staff have to decide. */
    DISPUTED,
    /** Staff decided that it does not count. */
    REJECTED
  }

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "community_code")
  private String communityCode;

  private String title;
  private String words;

  @Enumerated(EnumType.STRING)
  private HelpCategory category;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "minutes_expected")
  private int minutesExpected;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "helper_id")
  private UUID helperId;

  @Column(name = "helper_name")
  private String helperName;

  @Column(name = "asker_id")
  private UUID askerId;

  @Column(name = "asker_name")
  private String askerName;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "helper_minutes")
  private Integer helperMinutes;

  @Column(name = "asker_minutes")
  private Integer askerMinutes;

  @Column(name = "agreed_minutes")
  private Integer agreedMinutes;

  @Column(name = "counted_minutes")
  private Integer countedMinutes;

  @Enumerated(EnumType.STRING)
  private Cap cap;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> flags;

  @Column(name = "dispute_words")
  private String disputeWords;

  @Column(name = "decided_by")
  private UUID decidedBy;

  private String reason;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected HelpPost() {}

  static HelpPost write(UUID id, HelpPlan plan, Person author, Instant expiresAt, Instant now) {
    var post = new HelpPost();
    post.id = id;
    post.kind = plan.kind();
    post.communityCode = plan.communityCode();
    post.title = plan.title();
    post.words = plan.words();
    post.category = plan.category();
    post.startsAt = plan.startsAt();
    post.minutesExpected = plan.minutes();
    post.status = Status.OPEN;
    post.flags = List.of();
    post.expiresAt = expiresAt;
    post.createdAt = now;
    post.seat(plan.kind() == Kind.OFFER, author);
    return post;
  }

  private void seat(boolean helps, Person person) {
    if (helps) {
      helperId = person.id();
      helperName = person.name();
    } else {
      askerId = person.id();
      askerName = person.name();
    }
  }

  /**
   * Somebody else takes the other part.
   *
   * @throws Problem 403 {@code own-help}, 409 {@code already-accepted}, {@code help-over}
   */
  void accept(Person other, Instant confirmUntil, Instant now) {
    if (other.id().equals(authorId())) {
      throw Problem.forbidden("own-help");
    }
    if (acceptedAt != null) {
      throw Problem.conflict("already-accepted");
    }
    if (status != Status.OPEN || !now.isBefore(expiresAt)) {
      throw Problem.conflict("help-over");
    }
    seat(kind == Kind.REQUEST, other);
    acceptedAt = now;
    expiresAt = confirmUntil;
    status = Status.ACCEPTED;
  }

  /**
   * The two part before either confirmed, and it is open again.
   *
   * @throws Problem 409 {@code not-accepted}, {@code already-confirmed}, {@code help-over}
   */
  void part(Instant openUntil, Instant now) {
    requireAccepted();
    if (helperMinutes != null || askerMinutes != null) {
      throw Problem.conflict("already-confirmed");
    }
    if (!now.isBefore(openUntil)) {
      throw Problem.conflict("help-over");
    }
    seat(kind == Kind.REQUEST, new Person(null, null));
    acceptedAt = null;
    expiresAt = openUntil;
    status = Status.OPEN;
  }

  /**
   * Its author takes it back.
   *
   * @throws Problem 409 {@code already-accepted}, {@code help-over}
   */
  void withdraw() {
    if (acceptedAt != null) {
      throw Problem.conflict("already-accepted");
    }
    if (status != Status.OPEN) {
      throw Problem.conflict("help-over");
    }
    status = Status.WITHDRAWN;
  }

  /**
   * One of the two says how long it took; until the other has, they can say otherwise.
   *
   * @param by who
   * @param minutes how long
   * @param begun when it began, null to leave that as it was said or arranged
   * @return whether both have now
   * @throws Problem 409 {@code not-accepted}
   */
  boolean confirm(UUID by, int minutes, Instant begun) {
    requireAccepted();
    if (begun != null) {
      begunAt = begun;
    }
    if (by.equals(helperId)) {
      helperMinutes = minutes;
    } else {
      askerMinutes = minutes;
    }
    return helperMinutes != null && askerMinutes != null;
  }

  /** What both said alike: the lower number. */
  int confirmedMinutes() {
    return Math.min(helperMinutes, askerMinutes);
  }

  /**
   * One of the two calls for staff.
   *
   * @throws Problem 409 {@code not-accepted}
   */
  void dispute(String because) {
    requireAccepted();
    disputeWords = because;
    status = Status.DISPUTED;
  }

  /**
   * It is done.
   *
   * @param agreed how long it took
   * @param counted how much of that counts
   * @param odd what looks odd about it
   * @param end when it was over
   */
  void finish(int agreed, HelpLimits.Counted counted, List<HelpFlag> odd, Instant end) {
    agreedMinutes = agreed;
    countedMinutes = counted.minutes();
    cap = counted.cap();
    flags = odd.stream().map(HelpFlag::name).toList();
    endedAt = end;
    status = Status.DONE;
  }

  /**
   * Refuses what staff have nothing to decide about.
   *
   * @throws Problem 403 {@code own-help}, 409 {@code not-disputed}
   */
  void requireDecidableBy(UUID staff) {
    if (isOf(staff)) {
      throw Problem.forbidden("own-help");
    }
    if (status != Status.DISPUTED) {
      throw Problem.conflict("not-disputed");
    }
  }

  /**
   * Staff decided; whether it is done or rejected is said by {@link #finish} or {@link #reject}.
   */
  void decided(UUID by, String because) {
    decidedBy = by;
    reason = because;
  }

  void reject() {
    status = Status.REJECTED;
  }

  private void requireAccepted() {
    if (status != Status.ACCEPTED) {
      throw Problem.conflict("not-accepted");
    }
  }

  boolean isOf(UUID person) {
    return person.equals(helperId) || person.equals(askerId);
  }

  UUID authorId() {
    return kind == Kind.OFFER ? helperId : askerId;
  }

  UUID id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  String communityCode() {
    return communityCode;
  }

  String title() {
    return title;
  }

  String words() {
    return words;
  }

  HelpCategory category() {
    return category;
  }

  Instant startsAt() {
    return startsAt;
  }

  int minutesExpected() {
    return minutesExpected;
  }

  Status status() {
    return status;
  }

  UUID helperId() {
    return helperId;
  }

  String helperName() {
    return helperName;
  }

  UUID askerId() {
    return askerId;
  }

  String askerName() {
    return askerName;
  }

  Instant acceptedAt() {
    return acceptedAt;
  }

  Instant begunAt() {
    return begunAt;
  }

  Integer helperMinutes() {
    return helperMinutes;
  }

  Integer askerMinutes() {
    return askerMinutes;
  }

  Integer agreedMinutes() {
    return agreedMinutes;
  }

  Integer countedMinutes() {
    return countedMinutes;
  }

  Cap cap() {
    return cap;
  }

  String disputeWords() {
    return disputeWords;
  }

  String reason() {
    return reason;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** Who helps or asks, and what they are called for the other to read. */
  record Person(UUID id, String name) {}
}
