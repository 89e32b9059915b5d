package io.boyuan.grid.requestmap;

import io.boyuan.platform.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Adds what changed on the map to its cells, so that few changes are left to be read one by one.
 * Several may do so at once: each takes changes that no other has taken.
 */
@ApplicationScoped
class FoldMap {

  private static final int AT_ONCE = 1_000;
  private static final int PORTIONS = 50;

  // Served by the primary keys. Cells are changed in one order, so that two never wait for each
  // other.
  private static final String FOLD =
      """
      with taken as materialized (
        select id from map_change order by id limit ? for update skip locked),
      gone as (
        delete from map_change c using taken t where c.id = t.id returning c.x, c.y, c.open, c.solved),
      added as (
        insert into map_cell (level, x, y, open, solved)
        select level, x >> (20 - level), y >> (20 - level), sum(open), sum(solved)
        from gone cross join generate_series(0, 20) level
        group by 1, 2, 3 having sum(open) <> 0 or sum(solved) <> 0 order by 1, 2, 3
        on conflict (level, x, y) do update set
          open = map_cell.open + excluded.open, solved = map_cell.solved + excluded.solved)
      select count(*) as folded from gone
      """;

  private final Sql sql;

  @Inject
  FoldMap(Sql sql) {
    this.sql = sql;
  }

  @Scheduled(
      every = "${boyuan.grid.request-map.fold-every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    int portions = 0;
    while (portions < PORTIONS && portion() == AT_ONCE) {
      portions++;
    }
  }

  /** How many changes it folded. */
  int portion() {
    return QuarkusTransaction.requiringNew()
        .call(() -> sql.first(FOLD, row -> row.number("folded"), AT_ONCE).orElse(0));
  }
}
