package io.boyuan.partnership.fundopening;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All openings of funds. */
@ApplicationScoped
class FundOpenings {

  private static final String COLUMNS =
      "select id, community_code, cash_fen, bank_fen, alipay_fen, wechat_fen, words, status,"
          + " asked_by_id, first_approver_id, second_approver_id, refused_words, asked_at,"
          + " booked_at, version from fund_opening ";

  private final Sql sql;

  @Inject
  FundOpenings(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, OpeningPlan plan, UUID asker, Instant now) {
    sql.change(
        "insert into fund_opening (id, community_code, cash_fen, bank_fen, alipay_fen, wechat_fen,"
            + " words, status, asked_by_id, asked_at) values (?, ?, ?, ?, ?, ?, ?, 'ASKED', ?, ?)",
        id,
        plan.communityCode(),
        plan.of(PaymentMethod.CASH),
        plan.of(PaymentMethod.BANK),
        plan.of(PaymentMethod.ALIPAY),
        plan.of(PaymentMethod.WECHAT),
        plan.words(),
        asker,
        now);
  }

  Optional<FundOpening> byId(UUID id) {
    return sql.first(COLUMNS + "where id = ?", FundOpenings::of, id);
  }

  Optional<FundOpening> holding(UUID id) {
    return sql.first(COLUMNS + "where id = ? for update", FundOpenings::of, id);
  }

  /** The one that is not refused; served by fund_opened. */
  Optional<FundOpening> standing(String community) {
    return sql.first(
        COLUMNS + "where community_code = ? and status <> 'REFUSED'", FundOpenings::of, community);
  }

  void approveFirst(UUID id, UUID approver) {
    sql.change(
        "update fund_opening set first_approver_id = ?, version = version + 1 where id = ?",
        approver,
        id);
  }

  void book(UUID id, UUID approver, Instant now) {
    sql.change(
        "update fund_opening set second_approver_id = ?, status = 'BOOKED', booked_at = ?,"
            + " version = version + 1 where id = ?",
        approver,
        now,
        id);
  }

  void refuse(UUID id, String words) {
    sql.change(
        "update fund_opening set status = 'REFUSED', refused_words = ?, version = version + 1"
            + " where id = ?",
        words,
        id);
  }

  private static FundOpening of(Row row) {
    var fen = new EnumMap<PaymentMethod, Long>(PaymentMethod.class);
    for (var method : PaymentMethod.values()) {
      fen.put(method, row.bigNumber(method.name().toLowerCase(Locale.ROOT) + "_fen"));
    }
    var approvers =
        Stream.of(row.id("first_approver_id"), row.id("second_approver_id"))
            .filter(Objects::nonNull)
            .toList();
    var status = row.constant("status", FundOpening.Status.class);
    return new FundOpening(
        row.id("id"),
        row.text("community_code"),
        fen,
        row.text("words"),
        status,
        row.id("asked_by_id"),
        approvers,
        status == FundOpening.Status.ASKED ? 2 - approvers.size() : 0,
        row.text("refused_words"),
        row.time("asked_at"),
        row.time("booked_at"),
        row.bigNumber("version"));
  }
}
