package io.boyuan.grid.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All reviews of duty. */
@ApplicationScoped
class Reviews {

  // A review has three accounts and six scores at most.
  private static final String VIEW =
      """
      select r.id, r.community_code, r.year, r.criteria::text as criteria, r.opened_at,
        r.closed_at, r.reason, r.version,
        (select coalesce(jsonb_agg(jsonb_build_object('party', a.party, 'words', a.words,
            'byName', a.by_name, 'at', a.at) order by a.at), '[]')
          from duty_account a where a.review_id = r.id)::text as accounts,
        (select coalesce(jsonb_agg(jsonb_build_object('by', s.by_party, 'of', s.of_party,
            'points', s.scores, 'words', s.words) order by s.by_party, s.of_party), '[]')
          from duty_score s where s.review_id = r.id)::text as scores
      from duty_review r
      """;

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Reviews(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  void add(UUID id, ReviewPlan plan, Instant now) {
    sql.change(
        "insert into duty_review (id, community_code, year, criteria, opened_at)"
            + " values (?, ?, ?, ?::jsonb, ?)",
        id,
        plan.communityCode(),
        plan.year(),
        written(plan.criteriaOrUsual()),
        now);
  }

  Optional<Review> byId(UUID id) {
    return sql.first(VIEW + "where r.id = ?", this::reviewOf, id);
  }

  /** The review, held until the end of the transaction and read after that. */
  Optional<Review> holding(UUID id) {
    sql.first("select id from duty_review where id = ? for update", row -> row.id("id"), id);
    return byId(id);
  }

  void account(UUID id, Party party, String words, UUID by, String byName, Instant now) {
    sql.change(
        "insert into duty_account (review_id, party, words, by_id, by_name, at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (review_id, party) do update"
            + " set words = excluded.words, by_id = excluded.by_id, by_name = excluded.by_name,"
            + " at = excluded.at",
        id,
        party,
        words,
        by,
        byName,
        now);
    changed(id);
  }

  void score(UUID id, Score score, UUID by, Instant now) {
    sql.change(
        "insert into duty_score (review_id, by_party, of_party, scores, words, by_id, at)"
            + " values (?, ?, ?, ?::jsonb, ?, ?, ?)"
            + " on conflict (review_id, by_party, of_party) do update"
            + " set scores = excluded.scores, words = excluded.words, by_id = excluded.by_id,"
            + " at = excluded.at",
        id,
        score.by(),
        score.of(),
        written(score.points()),
        score.words(),
        by,
        now);
    changed(id);
  }

  private void changed(UUID id) {
    sql.change("update duty_review set version = version + 1 where id = ?", id);
  }

  void close(UUID id, String reason, Instant now) {
    sql.change(
        "update duty_review set closed_at = ?, reason = ?, version = version + 1 where id = ?",
        now,
        reason,
        id);
  }

  /** Newest first; served by duty_review_community. */
  Page<Review> of(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where r.community_code = ? and (r.opened_at, r.id) < (?, ?)"
                + " order by r.opened_at desc, r.id desc limit ?",
            this::reviewOf,
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, review -> new Cursor(review.openedAt(), review.id()));
  }

  private Review reviewOf(Row row) {
    return new Review(
        row.id("id"),
        row.text("community_code"),
        row.number("year"),
        read(row.text("criteria"), new TypeReference<List<Criterion>>() {}),
        read(row.text("accounts"), new TypeReference<List<ReviewView.Account>>() {}),
        read(row.text("scores"), new TypeReference<List<Score>>() {}),
        row.time("opened_at"),
        row.time("closed_at"),
        row.text("reason"),
        row.bigNumber("version"));
  }

  private <T> T read(String json, TypeReference<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A review cannot be read", e);
    }
  }

  private String written(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A review cannot be written", e);
    }
  }
}
