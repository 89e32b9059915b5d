package io.boyuan.grid.address;

import io.boyuan.grid.boundary.Location;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All addresses. */
@ApplicationScoped
class Addresses {

  private static final String VIEW =
      "select id, community_code, building, unit, room, micro_grid_code, created_at, version"
          + " from address ";

  private final Sql sql;

  @Inject
  Addresses(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, AddressPlan plan, Words words, Instant now) {
    sql.change(
        "insert into address (id, community_code, building, unit, room, micro_grid_code,"
            + " created_at, version) values (?, ?, ?, ?, ?, ?, ?, 0)",
        id,
        plan.communityCode(),
        words.building(),
        words.unit(),
        words.room(),
        plan.microGridCode(),
        now);
  }

  void change(UUID id, AddressPlan plan, Words words) {
    sql.change(
        "update address set building = ?, unit = ?, room = ?, micro_grid_code = ?,"
            + " version = version + 1 where id = ?",
        words.building(),
        words.unit(),
        words.room(),
        plan.microGridCode(),
        id);
  }

  void remove(UUID id) {
    sql.change("delete from address where id = ?", id);
  }

  Optional<AddressView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Addresses::viewOf, id);
  }

  Optional<AddressView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", Addresses::viewOf, id);
  }

  /** In the order they became known; served by address_community or address_micro_grid. */
  Page<AddressView> of(String community, String microGrid, PageRequest request) {
    var after = request.after(Cursor.START);
    String narrowed = microGrid == null ? "?::text is null" : "micro_grid_code = ?";
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and "
                + narrowed
                + " and (created_at, id) > (?, ?) order by created_at, id limit ?",
            Addresses::viewOf,
            community,
            microGrid,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  /** The most specific that is known; served by address_known. */
  Optional<Location> located(String community, Words words) {
    return sql.first(
        "select a.community_code, m.grid_code, a.micro_grid_code from address a"
            + " join micro_grid m on m.community_code = a.community_code"
            + " and m.code = a.micro_grid_code"
            + " where a.community_code = ? and a.building = ? and a.unit in ('', ?)"
            + " and a.room in ('', ?) order by a.room desc, a.unit desc limit 1",
        row ->
            new Location(
                row.text("community_code"), row.text("grid_code"), row.text("micro_grid_code")),
        community,
        words.building(),
        words.unit(),
        words.room());
  }

  /** The longest of some names that is a building; served by address_known. */
  Optional<String> building(String community, List<String> names) {
    return sql.first(
        "select building from address where community_code = ? and building = any(?)"
            + " order by length(building) desc, building limit 1",
        row -> row.text("building"),
        community,
        names);
  }

  /** Brings many; answers for each that was not so already whether it is new. */
  List<Boolean> bring(String community, List<UUID> ids, List<AddressLine> lines, Instant now) {
    return sql.list(
        """
        insert into address (id, community_code, building, unit, room, micro_grid_code, created_at,
          version)
        select id, ?, building, unit, room, micro_grid_code, ?, 0
        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
          as line(id, building, unit, room, micro_grid_code)
        on conflict on constraint address_known do update
          set micro_grid_code = excluded.micro_grid_code, version = address.version + 1
          where address.micro_grid_code <> excluded.micro_grid_code
        returning version = 0 as added
        """,
        row -> row.flag("added"),
        community,
        now,
        ids,
        lines.stream().map(line -> line.words().building()).toList(),
        lines.stream().map(line -> line.words().unit()).toList(),
        lines.stream().map(line -> line.words().room()).toList(),
        lines.stream().map(AddressLine::microGrid).toList());
  }

  private static AddressView viewOf(Row row) {
    return new AddressView(
        row.id("id"),
        row.text("community_code"),
        row.text("building"),
        orNull(row.text("unit")),
        orNull(row.text("room")),
        row.text("micro_grid_code"),
        row.time("created_at"),
        row.bigNumber("version"));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
