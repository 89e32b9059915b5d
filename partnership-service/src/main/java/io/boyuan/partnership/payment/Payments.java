package io.boyuan.partnership.payment;

import io.boyuan.partnership.milestone.Milestone;
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

/** All payments. */
@ApplicationScoped
class Payments {

  private static final String COLUMNS =
      "select id, award_id, milestone_id, amount_fen, status, first_approver_id,"
          + " second_approver_id, asked_by_id, refused_words, asked_at, approved_at, version"
          + " from award_payment ";

  private final Sql sql;

  @Inject
  Payments(Sql sql) {
    this.sql = sql;
  }

  Optional<Payment> byId(UUID id) {
    return sql.first(COLUMNS + "where id = ?", Payments::of, id);
  }

  void add(UUID id, Milestone milestone, UUID asker, Instant now) {
    sql.change(
        "insert into award_payment (id, award_id, milestone_id, amount_fen, status, asked_by_id,"
            + " asked_at) values (?, ?, ?, ?, 'ASKED', ?, ?)",
        id,
        milestone.awardId(),
        milestone.id(),
        milestone.paymentFen(),
        asker,
        now);
  }

  void approveFirst(UUID id, UUID approver) {
    sql.change(
        "update award_payment set first_approver_id = ?, version = version + 1 where id = ?",
        approver,
        id);
  }

  void approveSecond(UUID id, UUID approver, Instant now) {
    sql.change(
        "update award_payment set second_approver_id = ?, status = 'APPROVED', approved_at = ?,"
            + " version = version + 1 where id = ?",
        approver,
        now,
        id);
  }

  void refuse(UUID id, String words) {
    sql.change(
        "update award_payment set status = 'REFUSED', refused_words = ?, version = version + 1"
            + " where id = ?",
        words,
        id);
  }

  /** In the order they were asked for; served by award_payment_award. */
  Page<Payment> of(UUID awardId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            COLUMNS
                + "where award_id = ? and (asked_at, id) > (?, ?) order by asked_at, id limit ?",
            Payments::of,
            awardId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.askedAt(), each.id()));
  }

  private static Payment of(Row row) {
    var approvers =
        Stream.of(row.id("first_approver_id"), row.id("second_approver_id"))
            .filter(Objects::nonNull)
            .toList();
    var status = row.constant("status", Payment.Status.class);
    return new Payment(
        row.id("id"),
        row.id("award_id"),
        row.id("milestone_id"),
        row.bigNumber("amount_fen"),
        status,
        approvers,
        Payment.missing(status, approvers.size()).size(),
        Payment.missing(status, approvers.size()),
        row.id("asked_by_id"),
        row.text("refused_words"),
        row.time("asked_at"),
        row.time("approved_at"),
        row.bigNumber("version"));
  }
}
