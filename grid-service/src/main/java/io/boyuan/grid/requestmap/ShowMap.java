package io.boyuan.grid.requestmap;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What the map shows of a box: how long it takes depends on what is shown, not on how many requests
 * there are.
 */
@ApplicationScoped
class ShowMap {

  static final int MOST = 500;

  /** So many in all cells of a box are shown one by one. */
  private static final int FEW = 100;

  // Served by the primary key of map_cell and by map_change_place.
  private static final String CELLS =
      """
      select x, y, sum(open) as open, sum(solved) as solved
      from (
        select x, y, open, solved from map_cell
        where level = ? and x between ? and ? and y between ? and ?
        union all
        select x >> ?, y >> ?, open, solved from map_change
        where x between ? and ? and y between ? and ?
      ) counted
      group by x, y having sum(open) + sum(solved) > 0
      order by x, y
      """;

  // Served by map_point_place.
  private static final String SINGLE =
      """
      select r.id, r.number, r.category_code, r.submitted_at, r.lat, r.lng, p.is_solved
      from map_point p join service_request r on r.id = p.request_id
      where p.place <@ box(point(?, ?), point(?, ?))
      limit
      """
          + MOST;

  private final Sql sql;

  @Inject
  ShowMap(Sql sql) {
    this.sql = sql;
  }

  /** Single requests when there are few, else clusters. */
  @Transactional
  RequestMap of(Box box, int zoom) {
    var clusters = clusters(box, zoom);
    int all = clusters.stream().mapToInt(cluster -> cluster.properties().count()).sum();
    return RequestMap.of(all <= FEW ? single(box) : clusters);
  }

  /** All cells of a box in which there is something, whole also where they reach beyond it. */
  @Transactional
  List<RequestMap.Feature> clusters(Box box, int zoom) {
    var cells = Cells.covering(box, zoom, MOST);
    return sql.list(
        CELLS,
        row -> clusterOf(row, cells),
        cells.level(),
        cells.west(),
        cells.east(),
        cells.north(),
        cells.south(),
        cells.shift(),
        cells.shift(),
        cells.first(cells.west()),
        cells.last(cells.east()),
        cells.first(cells.north()),
        cells.last(cells.south()));
  }

  private static RequestMap.Feature clusterOf(Row row, Cells cells) {
    return RequestMap.Feature.at(
        cells.lng(row.number("x")),
        cells.lat(row.number("y")),
        RequestMap.Properties.ofCluster(row.number("open"), row.number("solved")));
  }

  private List<RequestMap.Feature> single(Box box) {
    return sql.list(SINGLE, ShowMap::requestOf, box.west(), box.south(), box.east(), box.north());
  }

  private static RequestMap.Feature requestOf(Row row) {
    return RequestMap.Feature.at(
        Double.parseDouble(row.text("lng")),
        Double.parseDouble(row.text("lat")),
        RequestMap.Properties.ofRequest(
            row.id("id"),
            row.text("number"),
            row.text("category_code"),
            row.flag("is_solved") ? Shown.SOLVED : Shown.OPEN,
            row.time("submitted_at")));
  }
}
