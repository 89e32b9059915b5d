package io.boyuan.partnership.spot;

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

/** All spots. */
@ApplicationScoped
class Spots {

  // Who looks after each is read through adoption_spot.
  private static final String VIEW =
      """
      select s.id, s.community_code, s.name, s.name_en, s.lng, s.lat, s.address, s.words,
        s.retired_at, s.created_at, s.version,
        (select a.team_code from spot_adoption a
          where a.spot_id = s.id and a.status = 'ACTIVE' limit 1) as team_code
      from civility_spot s
      """;

  private final Sql sql;

  @Inject
  Spots(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, SpotPlan plan, Instant now) {
    sql.change(
        "insert into civility_spot (id, community_code, name, name_en, lng, lat, address, words,"
            + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        plan.communityCode(),
        plan.names().zh(),
        plan.names().en(),
        plan.lng(),
        plan.lat(),
        plan.address(),
        plan.words(),
        now);
  }

  void change(UUID id, SpotPlan plan) {
    sql.change(
        "update civility_spot set name = ?, name_en = ?, lng = ?, lat = ?, address = ?, words = ?,"
            + " version = version + 1 where id = ?",
        plan.names().zh(),
        plan.names().en(),
        plan.lng(),
        plan.lat(),
        plan.address(),
        plan.words(),
        id);
  }

  void retire(UUID id, Instant now) {
    sql.change(
        "update civility_spot set retired_at = ?, version = version + 1 where id = ?", now, id);
  }

  /** Whether a team looks after it or is to; served by spot_adopted. */
  boolean isGiven(UUID id) {
    return sql.first(
            "select 1 as found from spot_adoption where spot_id = ?"
                + " and status in ('PLANNED', 'ACTIVE') limit 1",
            row -> row.number("found"),
            id)
        .isPresent();
  }

  Optional<Kept> byId(UUID id) {
    return sql.first(VIEW + "where s.id = ?", Kept::of, id);
  }

  /** The spot, held until the end of the transaction. */
  Optional<Kept> holding(UUID id) {
    return sql.first(VIEW + "where s.id = ? for update of s", Kept::of, id);
  }

  /** In the order they came; served by civility_spot_community. */
  Page<SpotView> of(String community, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where s.community_code = ? and s.retired_at is null"
                + " and (s.created_at, s.id) > (?, ?) order by s.created_at, s.id limit ?",
            row -> Kept.of(row).view(),
            community,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  /** Those in a box, so many at most; served by civility_spot_place. */
  List<SpotView> in(Box box, int most) {
    return sql.list(
        VIEW
            + "where s.retired_at is null"
            + " and point(s.lng, s.lat) <@ box(point(?, ?), point(?, ?)) limit ?",
        row -> Kept.of(row).view(),
        box.west(),
        box.south(),
        box.east(),
        box.north(),
        most);
  }

  /**
   * A spot as it is kept.
   *
   * @param view as it is shown
   * @param version for the entity tag
   */
  record Kept(SpotView view, long version) {

    static Kept of(Row row) {
      return new Kept(
          new SpotView(
              row.id("id"),
              row.text("community_code"),
              new Names(row.text("name"), row.text("name_en")),
              Double.parseDouble(row.text("lng")),
              Double.parseDouble(row.text("lat")),
              row.text("address"),
              row.text("words"),
              row.text("team_code"),
              row.time("retired_at"),
              row.time("created_at")),
          row.bigNumber("version"));
    }
  }
}
