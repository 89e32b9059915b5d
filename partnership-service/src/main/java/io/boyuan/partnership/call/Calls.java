package io.boyuan.partnership.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All calls. */
@ApplicationScoped
public class Calls {

  private static final String COLUMNS =
      "select c.id, c.community_code, c.title, c.title_en, c.words, c.opens_at, c.deadline,"
          + " c.review_until, c.terms, c.status, c.ended_words, c.created_at, c.published_at,"
          + " c.version, (select array_agg(h.challenge_id::text order by h.place)"
          + " from call_challenge h where h.call_id = c.id) as challenge_ids"
          + " from venture_call c ";

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Calls(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /**
   * A call.
   *
   * @param id the call
   * @return empty when there is none
   */
  public Optional<Call> byId(UUID id) {
    return sql.first(COLUMNS + "where c.id = ?", this::of, id);
  }

  /**
   * A call that nobody changes until the end of the transaction.
   *
   * @param id the call
   * @return empty when there is none
   */
  public Optional<Call> sharing(UUID id) {
    return sql.first(COLUMNS + "where c.id = ? for share of c", this::of, id);
  }

  /**
   * A call that nobody else reads for a change until the end of the transaction.
   *
   * @param id the call
   * @return empty when there is none
   */
  public Optional<Call> holding(UUID id) {
    return sql.first(COLUMNS + "where c.id = ? for update of c", this::of, id);
  }

  /**
   * Ends a call by its decision.
   *
   * @param id a call that is held
   */
  public void decided(UUID id) {
    sql.change(
        "update venture_call set status = 'DECIDED', version = version + 1 where id = ?", id);
  }

  /**
   * Notes that what is ranked changed: a ranking that was made before no longer holds.
   *
   * @param id a call that is held
   */
  public void reviewsChanged(UUID id) {
    sql.change("update venture_call set review_revision = review_revision + 1 where id = ?", id);
  }

  void add(UUID id, CallPlan plan, Instant now) {
    sql.change(
        "insert into venture_call (id, community_code, title, title_en, words, opens_at, deadline,"
            + " review_until, terms, status, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'DRAFT', ?)",
        id,
        plan.communityCode(),
        plan.title().zh(),
        plan.title().en(),
        plan.words(),
        plan.dates().opensAt(),
        plan.dates().deadline(),
        plan.dates().reviewUntil(),
        written(plan.terms()),
        now);
    ask(id, plan.challengeIds());
  }

  void change(UUID id, CallPlan plan) {
    sql.change(
        "update venture_call set title = ?, title_en = ?, words = ?, opens_at = ?, deadline = ?,"
            + " review_until = ?, terms = ?::jsonb, version = version + 1 where id = ?",
        plan.title().zh(),
        plan.title().en(),
        plan.words(),
        plan.dates().opensAt(),
        plan.dates().deadline(),
        plan.dates().reviewUntil(),
        written(plan.terms()),
        id);
    sql.change("delete from call_challenge where call_id = ?", id);
    ask(id, plan.challengeIds());
  }

  private void ask(UUID id, List<UUID> challengeIds) {
    sql.change(
        "insert into call_challenge (call_id, challenge_id, place)"
            + " select ?, a.id, a.place from unnest(?::uuid[]) with ordinality a (id, place)",
        id,
        challengeIds);
  }

  void discard(UUID id) {
    sql.change("delete from call_challenge where call_id = ?", id);
    sql.change("delete from venture_call where id = ?", id);
  }

  void publish(UUID id, Instant now) {
    sql.change(
        "update venture_call set status = 'PUBLISHED', published_at = ?, version = version + 1"
            + " where id = ?",
        now,
        id);
  }

  void extend(UUID id, Instant deadline, Instant reviewUntil) {
    sql.change(
        "update venture_call set deadline = ?, review_until = ?, version = version + 1"
            + " where id = ?",
        deadline,
        reviewUntil,
        id);
  }

  void cancel(UUID id, String words) {
    sql.change(
        "update venture_call set status = 'CANCELLED', ended_words = ?, version = version + 1"
            + " where id = ?",
        words,
        id);
  }

  /** Latest first; served by venture_call_published or venture_call_community. */
  Page<Call> published(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    String where = "where c.status <> 'DRAFT' and (c.published_at, c.id) < (?, ?)";
    String order = " order by c.published_at desc, c.id desc limit ?";
    var rows =
        community == null
            ? sql.list(COLUMNS + where + order, this::of, before.at(), before.id(), request.rows())
            : sql.list(
                COLUMNS + where + " and c.community_code = ?" + order,
                this::of,
                before.at(),
                before.id(),
                community,
                request.rows());
    return Page.of(rows, request, each -> new Cursor(each.publishedAt(), each.id()));
  }

  /** Latest first; served by venture_call_draft. */
  Page<Call> drafts(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            COLUMNS
                + "where c.status = 'DRAFT' and c.community_code = ?"
                + " and (c.created_at, c.id) < (?, ?)"
                + " order by c.created_at desc, c.id desc limit ?",
            this::of,
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.createdAt(), each.id()));
  }

  private Call of(Row row) {
    return new Call(
        row.id("id"),
        row.text("community_code"),
        new Names(row.text("title"), row.text("title_en")),
        row.text("words"),
        row.texts("challenge_ids").stream().map(UUID::fromString).toList(),
        new CallDates(row.time("opens_at"), row.time("deadline"), row.time("review_until")),
        terms(row.text("terms")),
        row.constant("status", Call.Status.class),
        row.text("ended_words"),
        row.time("created_at"),
        row.time("published_at"),
        row.bigNumber("version"));
  }

  private String written(CallTerms terms) {
    try {
      return mapper.writeValueAsString(terms);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Terms can be written", e);
    }
  }

  private CallTerms terms(String json) {
    try {
      return mapper.readValue(json, CallTerms.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Terms were written by this service", e);
    }
  }
}
