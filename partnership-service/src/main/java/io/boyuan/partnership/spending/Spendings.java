package io.boyuan.partnership.spending;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All spendings. */
@ApplicationScoped
class Spendings {

  private static final String COLUMNS =
      "select id, community_code, purpose, account, fen, words, payee, status, asked_by_id,"
          + " first_approver_id, second_approver_id, refused_words, reversed_words, asked_at,"
          + " paid_at, version from spending ";

  private final Sql sql;

  @Inject
  Spendings(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, SpendingPlan plan, UUID asker, Instant now) {
    sql.change(
        "insert into spending (id, community_code, purpose, account, fen, words, payee, status,"
            + " asked_by_id, asked_at) values (?, ?, ?, ?, ?, ?, ?, 'ASKED', ?, ?)",
        id,
        plan.communityCode(),
        plan.purpose(),
        plan.method(),
        plan.fen(),
        plan.words(),
        plan.payee(),
        asker,
        now);
  }

  Optional<Spending> byId(UUID id) {
    return sql.first(COLUMNS + "where id = ?", Spendings::of, id);
  }

  Optional<Spending> holding(UUID id) {
    return sql.first(COLUMNS + "where id = ? for update", Spendings::of, id);
  }

  void approveFirst(UUID id, UUID approver) {
    sql.change(
        "update spending set first_approver_id = ?, version = version + 1 where id = ?",
        approver,
        id);
  }

  void approveSecond(UUID id, UUID approver) {
    sql.change(
        "update spending set second_approver_id = ?, status = 'APPROVED', version = version + 1"
            + " where id = ?",
        approver,
        id);
  }

  void refuse(UUID id, String words) {
    sql.change(
        "update spending set status = 'REFUSED', refused_words = ?, version = version + 1"
            + " where id = ?",
        words,
        id);
  }

  void pay(UUID id, UUID payer, Instant now) {
    sql.change(
        "update spending set status = 'PAID', paid_by_id = ?, paid_at = ?, version = version + 1"
            + " where id = ?",
        payer,
        now,
        id);
  }

  void reverse(UUID id, String words) {
    sql.change(
        "update spending set status = 'REVERSED', reversed_words = ?, version = version + 1"
            + " where id = ?",
        words,
        id);
  }

  /** Newest first; served by spending_community. */
  Page<Spending> of(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            COLUMNS
                + "where community_code = ? and (asked_at, id) < (?, ?)"
                + " order by asked_at desc, id desc limit ?",
            Spendings::of,
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.askedAt(), each.id()));
  }

  private static Spending of(Row row) {
    var approvers =
        Stream.of(row.id("first_approver_id"), row.id("second_approver_id"))
            .filter(Objects::nonNull)
            .toList();
    var status = row.constant("status", Spending.Status.class);
    return new Spending(
        row.id("id"),
        row.text("community_code"),
        row.constant("purpose", Purpose.class),
        row.constant("account", PaymentMethod.class),
        row.bigNumber("fen"),
        row.text("words"),
        row.text("payee"),
        status,
        row.id("asked_by_id"),
        approvers,
        status == Spending.Status.ASKED ? 2 - approvers.size() : 0,
        row.text("refused_words"),
        row.text("reversed_words"),
        row.time("asked_at"),
        row.time("paid_at"),
        row.bigNumber("version"));
  }
}
