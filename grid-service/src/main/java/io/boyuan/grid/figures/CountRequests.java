package io.boyuan.grid.figures;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Counts a community's requests of a period, by all that they are counted by in one pass. */
@ApplicationScoped
class CountRequests {

  // Served by request_newest. What waits for the resident gets no later, so its used minutes count.
  private static final String COUNT =
      """
      select grouping(category_code, grid_code, month) as part, category_code, grid_code, month,
        count(*) as collected, count(solved_at) as solved,
        count(*) filter (where is_in_time) as in_time,
        count(*) filter (where is_overdue) as overdue,
        count(*) filter (where reopened > 0) as reopened,
        count(*) filter (where rating = 1) as stars_1, count(*) filter (where rating = 2) as stars_2,
        count(*) filter (where rating = 3) as stars_3, count(*) filter (where rating = 4) as stars_4,
        count(*) filter (where rating = 5) as stars_5
      from (
        select category_code, grid_code, to_char(submitted_at at time zone ?, 'YYYY-MM') as month,
          solved_at, is_in_time, reopened, rating,
          status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED')
            and case when running_since is null then used_minutes >= due_minutes else due_at < ? end
            as is_overdue
        from service_request
        where community_code = ? and submitted_at >= ? and submitted_at < ? and status <> 'MERGED'
      ) asked
      group by grouping sets ((), (category_code), (grid_code), (month))
      order by category_code, grid_code, month
      """;

  // What grouping answers: a bit for each column that the row is not counted by.
  private static final int BY_CATEGORY = 0b011;
  private static final int BY_GRID = 0b101;
  private static final int BY_MONTH = 0b110;

  private final Sql sql;
  private final Clock clock;

  @Inject
  CountRequests(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  CommunityFigures of(String community, Period period) {
    var total = new ArrayList<Figures>();
    var byCategory = new ArrayList<CommunityFigures.Part>();
    var byGrid = new ArrayList<CommunityFigures.Part>();
    var byMonth = new ArrayList<CommunityFigures.Part>();
    sql.each(
        COUNT,
        row -> {
          switch (row.number("part")) {
            case BY_CATEGORY -> byCategory.add(partOf(row, "category_code"));
            case BY_GRID -> byGrid.add(partOf(row, "grid_code"));
            case BY_MONTH -> byMonth.add(partOf(row, "month"));
            default -> total.add(figuresOf(row));
          }
        },
        period.zone().getId(),
        clock.instant(),
        community,
        period.begin(),
        period.end());
    return new CommunityFigures(
        total.isEmpty() ? Figures.NOTHING : total.getFirst(), byCategory, byGrid, byMonth);
  }

  private static CommunityFigures.Part partOf(Row row, String key) {
    return new CommunityFigures.Part(row.text(key), figuresOf(row));
  }

  private static Figures figuresOf(Row row) {
    return Figures.of(
        row.number("collected"),
        row.number("solved"),
        row.number("in_time"),
        row.number("overdue"),
        row.number("reopened"),
        List.of(
            row.number("stars_1"),
            row.number("stars_2"),
            row.number("stars_3"),
            row.number("stars_4"),
            row.number("stars_5")));
  }
}
