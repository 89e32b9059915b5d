package io.boyuan.partnership.checklist;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All checklists. Each version is kept, for inspections were made by it. */
@ApplicationScoped
public class Checklists {

  private static final String VIEW =
      "select id, community_code, version, created_at from spot_checklist ";

  private final Sql sql;

  @Inject
  Checklists(Sql sql) {
    this.sql = sql;
  }

  /**
   * A community's checklist as it reads now; served by spot_checklist_current.
   *
   * @param community its code
   * @return empty when it has none
   */
  public Optional<ChecklistView> current(String community) {
    return sql.first(
            VIEW + "where community_code = ? and replaced_at is null",
            Checklists::headOf,
            community)
        .map(this::withItems);
  }

  Optional<ChecklistView> version(String community, int version) {
    return sql.first(
            VIEW + "where community_code = ? and version = ?",
            Checklists::headOf,
            community,
            version)
        .map(this::withItems);
  }

  Optional<ChecklistView> holding(String community) {
    return sql.first(
            VIEW + "where community_code = ? and replaced_at is null for update",
            Checklists::headOf,
            community)
        .map(this::withItems);
  }

  void write(UUID id, String community, int version, List<ChecklistItem> items, Instant now) {
    sql.change(
        "update spot_checklist set replaced_at = ? where community_code = ?"
            + " and replaced_at is null",
        now,
        community);
    sql.change(
        "insert into spot_checklist (id, community_code, version, created_at)"
            + " values (?, ?, ?, ?)",
        id,
        community,
        version,
        now);
    for (int i = 0; i < items.size(); i++) {
      sql.change(
          "insert into spot_checklist_item (checklist_id, position, words, words_en, most)"
              + " values (?, ?, ?, ?, ?)",
          id,
          i + 1,
          items.get(i).words(),
          items.get(i).wordsEn(),
          items.get(i).most());
    }
  }

  private ChecklistView withItems(ChecklistView head) {
    var items =
        sql.list(
            "select words, words_en, most from spot_checklist_item where checklist_id = ?"
                + " order by position",
            row -> new ChecklistItem(row.text("words"), row.text("words_en"), row.number("most")),
            head.id());
    return new ChecklistView(
        head.id(), head.communityCode(), head.version(), items, head.createdAt());
  }

  private static ChecklistView headOf(Row row) {
    return new ChecklistView(
        row.id("id"),
        row.text("community_code"),
        row.number("version"),
        List.of(),
        row.time("created_at"));
  }
}
