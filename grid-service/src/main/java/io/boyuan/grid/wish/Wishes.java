package io.boyuan.grid.wish;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** All wishes, and how many support each. */
@ApplicationScoped
class Wishes {

  /** What {@link #viewOf} reads of a wish w that is a request r. */
  static final String COLUMNS =
      " w.request_id as wish_id, r.number, w.community_code, r.grid_code, r.category_code,"
          + " coalesce(r.public_text, r.description) as text, w.is_open, w.supporters,"
          + " w.matter_id, r.submitted_at ";

  private static final String VIEW =
      "select"
          + COLUMNS
          + "from wish w join service_request r on r.id = w.request_id where w.is_shown and ";

  private final Sql sql;
  private final WishPolicy policy;

  @Inject
  Wishes(Sql sql, WishPolicy policy) {
    this.sql = sql;
    this.policy = policy;
  }

  /**
   * One page of a community's wishes. Ids rise with time, so they tell the newest of those that
   * have as much support.
   */
  @Transactional
  Page<WishView> of(String community, WishOrder order, PageRequest page) {
    return switch (order) {
      case SUPPORTED -> mostSupported(community, page);
      case NEWEST -> newest(community, page);
    };
  }

  /**
   * Served by wish_supported. The cursor holds how many support the last one in place of a time.
   */
  private Page<WishView> mostSupported(String community, PageRequest page) {
    var before = page.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "w.community_code = ? and (w.supporters, w.request_id) < (?::bigint, ?)"
                + " order by w.supporters desc, w.request_id desc limit ?",
            this::viewOf,
            community,
            before.at().getEpochSecond(),
            before.id(),
            page.rows());
    return Page.of(
        rows, page, wish -> new Cursor(Instant.ofEpochSecond(wish.supporters()), wish.id()));
  }

  /** Served by wish_newest. */
  private Page<WishView> newest(String community, PageRequest page) {
    var rows =
        sql.list(
            VIEW + "w.community_code = ? and w.request_id < ? order by w.request_id desc limit ?",
            this::viewOf,
            community,
            page.after(Cursor.END).id(),
            page.rows());
    return Page.of(rows, page, wish -> new Cursor(wish.submittedAt(), wish.id()));
  }

  /** One that everybody may see. */
  @Transactional
  WishView byId(UUID id) {
    return sql.first(VIEW + "w.request_id = ?", this::viewOf, id).orElseThrow(Problem::notFound);
  }

  WishView viewOf(Row row) {
    int supporters = row.number("supporters");
    return new WishView(
        row.id("wish_id"),
        row.text("number"),
        row.text("community_code"),
        row.text("grid_code"),
        row.text("category_code"),
        row.text("text"),
        WishStatus.of(
            row.flag("is_open"), !row.isMissing("matter_id"), supporters, policy.threshold()),
        supporters,
        policy.threshold(),
        row.id("matter_id"),
        row.time("submitted_at"));
  }

  /**
   * A wish whose support nobody else changes until the end of the transaction.
   *
   * @throws Problem 404
   */
  Held holding(UUID id) {
    return sql.first(
            "select w.community_code, w.is_shown, w.is_open, w.supporters, w.matter_id,"
                + " r.submitter_id from wish w join service_request r on r.id = w.request_id"
                + " where w.request_id = ? for update of w",
            row ->
                new Held(
                    id,
                    row.text("community_code"),
                    row.flag("is_shown"),
                    row.flag("is_open"),
                    row.number("supporters"),
                    row.id("matter_id"),
                    row.id("submitter_id")),
            id)
        .orElseThrow(Problem::notFound);
  }

  /** Somebody supports a wish that is held; to do so again changes nothing. */
  void support(UUID id, UUID person, Instant now) {
    int more =
        sql.change(
            "insert into wish_supporter (request_id, person_id, since, seen_at)"
                + " values (?, ?, ?, ?) on conflict do nothing",
            id,
            person,
            now,
            now);
    count(id, more);
  }

  /** Somebody supports a wish that is held no more. */
  void letGo(UUID id, UUID person) {
    int fewer =
        sql.change("delete from wish_supporter where request_id = ? and person_id = ?", id, person);
    count(id, -fewer);
  }

  private void count(UUID id, int more) {
    if (more != 0) {
      sql.change("update wish set supporters = supporters + ? where request_id = ?", more, id);
    }
  }

  /** Those who support a wish support the one in which it goes on; both are held. */
  void moveOn(UUID id, UUID into) {
    int more =
        sql.change(
            "insert into wish_supporter (request_id, person_id, since, seen_at)"
                + " select ?, person_id, since, seen_at from wish_supporter where request_id = ?"
                + " on conflict do nothing",
            into,
            id);
    count(into, more);
    int gone = sql.change("delete from wish_supporter where request_id = ?", id);
    count(id, -gone);
  }

  boolean isThere(UUID id) {
    return !sql.list("select 1 from wish where request_id = ?", row -> true, id).isEmpty();
  }

  void begin(UUID id, String community, boolean isShown, boolean isOpen, Instant now) {
    sql.change(
        "insert into wish (request_id, community_code, is_shown, is_open, supporters, news_at)"
            + " values (?, ?, ?, ?, 0, ?)"
            + " on conflict (request_id)"
            + " do update set is_shown = excluded.is_shown, is_open = excluded.is_open",
        id,
        community,
        isShown,
        isOpen,
        now);
  }

  void change(UUID id, boolean isShown, boolean isOpen) {
    sql.change(
        "update wish set is_shown = ?, is_open = ? where request_id = ?", isShown, isOpen, id);
  }

  /** Those who support it have something to read. */
  void news(UUID id, Instant now) {
    sql.change("update wish set news_at = ? where request_id = ?", now, id);
  }

  void becomes(UUID id, UUID matterId) {
    sql.change("update wish set matter_id = ? where request_id = ?", matterId, id);
  }

  /** What a wish is while it is held. */
  record Held(
      UUID id,
      String community,
      boolean isShown,
      boolean isOpen,
      int supporters,
      UUID matterId,
      UUID submitterId) {

    void requireOpen() {
      if (!isOpen) {
        throw Problem.conflict("wish-closed");
      }
    }
  }
}
