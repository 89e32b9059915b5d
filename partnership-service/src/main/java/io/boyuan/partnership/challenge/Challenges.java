package io.boyuan.partnership.challenge;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** All challenges. */
@ApplicationScoped
public class Challenges {

  private static final String COLUMNS =
      "select id, community_code, matter_id, title, title_en, problem, wanted, status,"
          + " closing_words, created_at, published_at, version from challenge ";

  private final Sql sql;

  @Inject
  Challenges(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, ChallengePlan plan, Instant now) {
    sql.change(
        "insert into challenge (id, community_code, matter_id, title, title_en, problem, wanted,"
            + " status, created_at) values (?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?)",
        id,
        plan.communityCode(),
        plan.matterId(),
        plan.title().zh(),
        plan.title().en(),
        plan.problem(),
        plan.wanted(),
        now);
  }

  void change(UUID id, ChallengePlan plan) {
    sql.change(
        "update challenge set title = ?, title_en = ?, problem = ?, wanted = ?,"
            + " version = version + 1 where id = ?",
        plan.title().zh(),
        plan.title().en(),
        plan.problem(),
        plan.wanted(),
        id);
  }

  void discard(UUID id) {
    sql.change("delete from challenge where id = ?", id);
  }

  void publish(UUID id, Instant now) {
    sql.change(
        "update challenge set status = 'PUBLISHED', published_at = ?, version = version + 1"
            + " where id = ?",
        now,
        id);
  }

  void end(UUID id, Challenge.Status status, String words) {
    sql.change(
        "update challenge set status = ?, closing_words = ?, version = version + 1 where id = ?",
        status,
        words,
        id);
  }

  Optional<Challenge> byId(UUID id) {
    return sql.first(COLUMNS + "where id = ?", Challenges::of, id);
  }

  /** The challenge, held until the end of the transaction. */
  Optional<Challenge> holding(UUID id) {
    return sql.first(COLUMNS + "where id = ? for update", Challenges::of, id);
  }

  /**
   * Whether a community put out all of these to be solved; they stay so until the end of the
   * transaction.
   *
   * @param community the community's code
   * @param ids challenges, each once
   * @return false when one is unknown, another's, a draft or at its end
   */
  public boolean areOpen(String community, Collection<UUID> ids) {
    var open =
        sql.list(
            "select id from challenge where id = any(?) and community_code = ?"
                + " and status = 'PUBLISHED' order by id for share",
            row -> row.id("id"),
            ids,
            community);
    return open.size() == ids.size();
  }

  /** Latest first; served by challenge_published or challenge_community. */
  Page<Challenge> published(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    String where = "where status <> 'DRAFT' and (published_at, id) < (?, ?)";
    String order = " order by published_at desc, id desc limit ?";
    var rows =
        community == null
            ? sql.list(
                COLUMNS + where + order, Challenges::of, before.at(), before.id(), request.rows())
            : sql.list(
                COLUMNS + where + " and community_code = ?" + order,
                Challenges::of,
                before.at(),
                before.id(),
                community,
                request.rows());
    return Page.of(rows, request, each -> new Cursor(each.publishedAt(), each.id()));
  }

  /** Latest first; served by challenge_draft. */
  Page<Challenge> drafts(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            COLUMNS
                + "where status = 'DRAFT' and community_code = ? and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            Challenges::of,
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.createdAt(), each.id()));
  }

  private static Challenge of(Row row) {
    return new Challenge(
        row.id("id"),
        row.text("community_code"),
        row.id("matter_id"),
        new Names(row.text("title"), row.text("title_en")),
        row.text("problem"),
        row.text("wanted"),
        row.constant("status", Challenge.Status.class),
        row.text("closing_words"),
        row.time("created_at"),
        row.time("published_at"),
        row.bigNumber("version"));
  }
}
