package io.boyuan.partnership.template;

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

/** All templates of agreements. Each version is kept. */
@ApplicationScoped
public class Templates {

  private static final String VIEW =
      "select id, code, version, community_code, name, name_en, text, text_en, created_at"
          + " from agreement_template ";

  private final Sql sql;

  @Inject
  Templates(Sql sql) {
    this.sql = sql;
  }

  /**
   * A template as it reads now; served by agreement_template_current.
   *
   * @param code by which everybody refers to it
   * @return empty when there is none
   */
  public Optional<TemplateView> current(String code) {
    return sql.first(VIEW + "where code = ? and replaced_at is null", Templates::viewOf, code);
  }

  Optional<TemplateView> version(String code, int version) {
    return sql.first(VIEW + "where code = ? and version = ?", Templates::viewOf, code, version);
  }

  /** The template as it reads now, held until the end of the transaction. */
  Optional<TemplateView> holding(String code) {
    return sql.first(
        VIEW + "where code = ? and replaced_at is null for update", Templates::viewOf, code);
  }

  void write(UUID id, String code, int version, TemplatePlan plan, Instant now) {
    sql.change(
        "update agreement_template set replaced_at = ? where code = ? and replaced_at is null",
        now,
        code);
    sql.change(
        "insert into agreement_template (id, code, version, community_code, name, name_en, text,"
            + " text_en, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        code,
        version,
        plan.communityCode(),
        plan.names().zh(),
        plan.names().en(),
        plan.text(),
        plan.textEn(),
        now);
  }

  /**
   * As they read now, in the order of their last change; served by agreement_template_community.
   */
  Page<TemplateView> of(String community, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and replaced_at is null and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            row -> new Listed(viewOf(row), new Cursor(row.time("created_at"), row.id("id"))),
            community,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, Listed::position).map(Listed::view);
  }

  private static TemplateView viewOf(Row row) {
    String text = row.text("text");
    String textEn = row.text("text_en");
    return new TemplateView(
        row.text("code"),
        row.number("version"),
        row.text("community_code"),
        new Names(row.text("name"), row.text("name_en")),
        text,
        textEn,
        Placeholders.in(text, textEn),
        row.time("created_at"));
  }

  private record Listed(TemplateView view, Cursor position) {}
}
