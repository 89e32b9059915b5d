package io.boyuan.partnership.outcome;

import io.boyuan.partnership.award.Award;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All outcomes. */
@ApplicationScoped
class Outcomes {

  private static final String VIEW =
      """
      select o.id, o.community_code, o.title, o.title_en, o.words, o.words_en, o.published_at,
        o.version, c.title as call, c.title_en as call_en, a.amount_fen, a.paid_fen,
        t.name as team, t.name_en as team_en, u.name as university, u.name_en as university_en
      from venture_outcome o join award a on a.id = o.award_id
        join venture_call c on c.id = a.call_id join team t on t.code = a.team_code
        join university u on u.code = a.university_code
      """;

  private final Sql sql;

  @Inject
  Outcomes(Sql sql) {
    this.sql = sql;
  }

  Optional<VentureOutcome> byId(UUID id) {
    return sql.first(VIEW + "where o.id = ?", Outcomes::of, id);
  }

  /** The outcome, held until the end of the transaction. */
  Optional<VentureOutcome> holding(UUID id) {
    return sql.first(VIEW + "where o.id = ? for update of o", Outcomes::of, id);
  }

  void add(UUID id, Award award, OutcomePlan plan, Instant now) {
    sql.change(
        "insert into venture_outcome (id, award_id, community_code, title, title_en, words,"
            + " words_en, published_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        award.id(),
        award.communityCode(),
        plan.title().zh(),
        plan.title().en(),
        plan.words(),
        plan.wordsEn(),
        now);
  }

  void change(UUID id, OutcomePlan plan) {
    sql.change(
        "update venture_outcome set title = ?, title_en = ?, words = ?, words_en = ?,"
            + " version = version + 1 where id = ?",
        plan.title().zh(),
        plan.title().en(),
        plan.words(),
        plan.wordsEn(),
        id);
  }

  /** Latest first; served by venture_outcome_published or venture_outcome_community. */
  Page<VentureOutcome> published(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    String where = "where (o.published_at, o.id) < (?, ?)";
    String order = " order by o.published_at desc, o.id desc limit ?";
    var rows =
        community == null
            ? sql.list(VIEW + where + order, Outcomes::of, before.at(), before.id(), request.rows())
            : sql.list(
                VIEW + where + " and o.community_code = ?" + order,
                Outcomes::of,
                before.at(),
                before.id(),
                community,
                request.rows());
    return Page.of(rows, request, each -> new Cursor(each.publishedAt(), each.id()));
  }

  private static VentureOutcome of(Row row) {
    return new VentureOutcome(
        row.id("id"),
        row.text("community_code"),
        new Names(row.text("title"), row.text("title_en")),
        row.text("words"),
        row.text("words_en"),
        new Names(row.text("call"), row.text("call_en")),
        new Names(row.text("team"), row.text("team_en")),
        new Names(row.text("university"), row.text("university_en")),
        row.bigNumber("amount_fen"),
        row.bigNumber("paid_fen"),
        row.time("published_at"),
        row.bigNumber("version"));
  }
}
