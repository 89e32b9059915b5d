package io.boyuan.partnership.donation;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All donations. */
@ApplicationScoped
class Donations {

  private static final String COLUMNS =
      "select id, community_code, donor_id, donor_name, is_named, account, fen, receipt_year,"
          + " receipt_number, prints, received_by_id, received_at, reversed_words, reversed_at,"
          + " version from donation ";

  private final Sql sql;

  @Inject
  Donations(Sql sql) {
    this.sql = sql;
  }

  /** The next number; a transaction that fails gives it back, so that there are no gaps. */
  int nextReceipt(String community, int year) {
    return sql.first(
            "insert into donation_receipt_counter as c (community_code, year, taken)"
                + " values (?, ?, 1) on conflict (community_code, year)"
                + " do update set taken = c.taken + 1 returning taken",
            row -> row.number("taken"),
            community,
            year)
        .orElseThrow();
  }

  void add(UUID id, DonationPlan plan, int year, int number, UUID receiver, Instant now) {
    sql.change(
        "insert into donation (id, community_code, donor_id, donor_name, is_named, account, fen,"
            + " receipt_year, receipt_number, received_by_id, received_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        plan.communityCode(),
        plan.donorId(),
        plan.donorName(),
        plan.isNamed(),
        plan.method(),
        plan.fen(),
        year,
        number,
        receiver,
        now);
  }

  Optional<Donation> byId(UUID id) {
    return sql.first(COLUMNS + "where id = ?", Donations::of, id);
  }

  Optional<Donation> holding(UUID id) {
    return sql.first(COLUMNS + "where id = ? for update", Donations::of, id);
  }

  void name(UUID id, boolean isNamed) {
    sql.change("update donation set is_named = ?, version = version + 1 where id = ?", isNamed, id);
  }

  /** How often it was printed, with this time. */
  void print(UUID id) {
    sql.change("update donation set prints = prints + 1 where id = ?", id);
  }

  void reverse(UUID id, String words, UUID who, Instant now) {
    sql.change(
        "update donation set reversed_words = ?, reversed_by_id = ?, reversed_at = ?,"
            + " version = version + 1 where id = ?",
        words,
        who,
        now,
        id);
  }

  /** Newest first; served by donation_community. */
  Page<Donation> of(String community, PageRequest request) {
    return page("community_code = ?", community, request);
  }

  /** Newest first; served by donation_donor. */
  Page<Donation> ofDonor(UUID donor, PageRequest request) {
    return page("donor_id = ?", donor, request);
  }

  private Page<Donation> page(String which, Object value, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            COLUMNS
                + "where "
                + which
                + " and (received_at, id) < (?, ?) order by received_at desc, id desc limit ?",
            Donations::of,
            value,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.receivedAt(), each.id()));
  }

  /** Who agreed to be named, newest first; served by donation_thanks. */
  Page<Thanks> thanks(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            "select id, donor_name, fen, received_at from donation where community_code = ?"
                + " and is_named and reversed_at is null and (received_at, id) < (?, ?)"
                + " order by received_at desc, id desc limit ?",
            row ->
                new Thanks(
                    row.id("id"),
                    row.text("donor_name"),
                    row.bigNumber("fen"),
                    row.time("received_at")),
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.receivedAt(), each.id()));
  }

  private static Donation of(Row row) {
    return new Donation(
        row.id("id"),
        row.text("community_code"),
        row.id("donor_id"),
        row.text("donor_name"),
        row.flag("is_named"),
        row.constant("account", PaymentMethod.class),
        row.bigNumber("fen"),
        "%d-%06d".formatted(row.number("receipt_year"), row.number("receipt_number")),
        row.number("prints"),
        row.id("received_by_id"),
        row.time("received_at"),
        row.text("reversed_words"),
        row.time("reversed_at"),
        row.bigNumber("version"));
  }
}
