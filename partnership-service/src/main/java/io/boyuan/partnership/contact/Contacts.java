package io.boyuan.partnership.contact;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All contacts of universities. */
@ApplicationScoped
class Contacts {

  private static final String VIEW =
      "select id, university_code, contact_name, post, phone_sealed, account_id, signatory,"
          + " created_at, version from university_contact ";

  private final Sql sql;
  private final Seal seal;

  @Inject
  Contacts(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  void add(UUID id, String university, ContactPlan plan, Instant now) {
    sql.change(
        "insert into university_contact (id, university_code, contact_name, post, phone_sealed,"
            + " account_id, signatory, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        university,
        plan.name(),
        plan.post(),
        seal.sealed(plan.phone()),
        plan.accountId(),
        plan.signatory(),
        now);
  }

  void change(UUID id, ContactPlan plan) {
    sql.change(
        "update university_contact set contact_name = ?, post = ?, phone_sealed = ?,"
            + " account_id = ?, signatory = ?, version = version + 1 where id = ?",
        plan.name(),
        plan.post(),
        seal.sealed(plan.phone()),
        plan.accountId(),
        plan.signatory(),
        id);
  }

  void leave(UUID id, Instant now) {
    sql.change(
        "update university_contact set left_at = ?, version = version + 1 where id = ?", now, id);
  }

  /** With the phone in full, for those who mask it or log why they do not. */
  Optional<Kept> byId(UUID id) {
    return sql.first(VIEW + "where id = ? and left_at is null", this::keptOf, id);
  }

  /** The contact, held until the end of the transaction. */
  Optional<Kept> holding(UUID id) {
    return sql.first(VIEW + "where id = ? and left_at is null for update", this::keptOf, id);
  }

  /** Masked, in the order they were registered; served by university_contact_university. */
  Page<ContactView> of(String university, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where university_code = ? and left_at is null and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            row -> keptOf(row).view().masked(),
            university,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private Kept keptOf(Row row) {
    return new Kept(
        new ContactView(
            row.id("id"),
            row.text("university_code"),
            row.text("contact_name"),
            row.text("post"),
            seal.opened(row.text("phone_sealed")),
            row.id("account_id"),
            row.flag("signatory"),
            row.time("created_at")),
        row.bigNumber("version"));
  }

  /**
   * A contact as it is kept.
   *
   * @param view with the phone in full
   * @param version for the entity tag
   */
  record Kept(ContactView view, long version) {}
}
