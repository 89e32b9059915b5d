package io.boyuan.volunteer.catalogue;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of one of the three lists: a need, a resource or a project (V2). It is written as a
 * draft and published; a need is matched until it has its people, and then fulfilled. Whatever is
 * no longer wanted is closed with a word why, and what is over expires.
 */
public final class Listing {

  /** Where an entry stands. */
  public enum Status {
    /** 草稿: only its writers see it. */
    DRAFT,
    /** 已发布: anyone finds it. */
    PUBLISHED,
    /** 已对接: it has all the people it wanted. */
    MATCHED,
    /** 已完成: what was wanted was done. */
    FULFILLED,
    /** 已关闭: taken back, with a word why. */
    CLOSED,
    /** 已过期: nobody was found in time. */
    EXPIRED
  }

  private final UUID id;
  private final ListingKind kind;
  private final UUID createdBy;
  private final Instant createdAt;
  private ListingPlan content;
  private Status status;
  private int matched;
  private String closingWords;
  private Instant publishedAt;
  private final long version;

  Listing(
      UUID id,
      ListingKind kind,
      ListingPlan content,
      Status status,
      int matched,
      String closingWords,
      UUID createdBy,
      Instant createdAt,
      Instant publishedAt,
      long version) {
    this.id = id;
    this.kind = kind;
    this.content = content;
    this.status = status;
    this.matched = matched;
    this.closingWords = closingWords;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    this.publishedAt = publishedAt;
    this.version = version;
  }

  /** Writes a draft. */
  static Listing draft(UUID id, ListingKind kind, ListingPlan plan, UUID by, Instant now) {
    plan.requireSound(kind);
    return new Listing(id, kind, plan, Status.DRAFT, 0, null, by, now, null, 0);
  }

  /**
   * Writes it anew; whose it is stays.
   *
   * @throws Problem 400, 409 {@code listing-over}, {@code fewer-than-matched}
   */
  void change(ListingPlan plan) {
    plan.requireSound(kind);
    if (status != Status.DRAFT && status != Status.PUBLISHED) {
      throw Problem.conflict("listing-over");
    }
    if (!plan.isGivenAs(content)) {
      throw Problem.invalid("communityCode", "stays");
    }
    if (kind == ListingKind.NEED && plan.quantity() <= matched && matched > 0) {
      throw Problem.conflict("fewer-than-matched").with("matched", matched);
    }
    content = plan;
  }

  /**
   * Lets anyone find it.
   *
   * @throws Problem 409 {@code already-published}, {@code listing-over}, {@code windows-over}
   */
  void publish(Instant now) {
    switch (status) {
      case PUBLISHED -> throw Problem.conflict("already-published");
      case MATCHED, FULFILLED, CLOSED, EXPIRED -> throw Problem.conflict("listing-over");
      case DRAFT -> {
        if (times().isOver(now)) {
          throw Problem.conflict("windows-over");
        }
        status = Status.PUBLISHED;
        publishedAt = now;
      }
    }
  }

  /**
   * Takes it back.
   *
   * @throws Problem 409 {@code listing-over}
   */
  void close(String words) {
    switch (status) {
      case FULFILLED, CLOSED, EXPIRED -> throw Problem.conflict("listing-over");
      case DRAFT, PUBLISHED, MATCHED -> {
        status = Status.CLOSED;
        closingWords = words;
      }
    }
  }

  /**
   * Says that what was wanted was done.
   *
   * @throws Problem 409 {@code not-matched}
   */
  void fulfil(String words) {
    if (matched == 0 || (status != Status.MATCHED && status != Status.PUBLISHED)) {
      throw Problem.conflict("not-matched");
    }
    status = Status.FULFILLED;
    closingWords = words;
  }

  /** Nobody was found in time. */
  void expire(Instant now) {
    if (status == Status.PUBLISHED && times().isOver(now)) {
      status = Status.EXPIRED;
    }
  }

  /**
   * Gives a need some of the people it wants.
   *
   * @param people how many could come
   * @return how many of them are wanted
   * @throws Problem 409 {@code already-matched}, {@code not-published}
   */
  int match(int people) {
    if (status == Status.MATCHED || status == Status.FULFILLED) {
      throw Problem.conflict("already-matched");
    }
    requirePublished();
    int taken = Math.min(people, content.quantity() - matched);
    matched += taken;
    if (matched == content.quantity()) {
      status = Status.MATCHED;
    }
    return taken;
  }

  /**
   * Refuses what can't be dealt with.
   *
   * @throws Problem 409 {@code not-published}
   */
  void requirePublished() {
    if (status != Status.PUBLISHED) {
      throw Problem.conflict("not-published");
    }
  }

  /** As it stands in the database after a change. */
  Listing asKept() {
    return new Listing(
        id,
        kind,
        content,
        status,
        matched,
        closingWords,
        createdBy,
        createdAt,
        publishedAt,
        version + 1);
  }

  /**
   * Its id.
   *
   * @return a UUID of version 7
   */
  public UUID id() {
    return id;
  }

  /**
   * Which list it stands in.
   *
   * @return one of the three
   */
  public ListingKind kind() {
    return kind;
  }

  /**
   * What is written.
   *
   * @return as it was written last
   */
  public ListingPlan content() {
    return content;
  }

  /**
   * When it is wanted or can be given.
   *
   * @return its windows
   */
  public Times times() {
    return Times.of(content.windows());
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
   * How many people a need was given.
   *
   * @return at most as many as it wants
   */
  public int matched() {
    return matched;
  }

  String closingWords() {
    return closingWords;
  }

  UUID createdBy() {
    return createdBy;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  /**
   * How often it was changed.
   *
   * @return rises with every change
   */
  public long version() {
    return version;
  }
}
