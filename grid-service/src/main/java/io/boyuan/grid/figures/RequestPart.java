package io.boyuan.grid.figures;

import io.boyuan.grid.report.Quarter;
import io.boyuan.grid.report.ReportPart;
import io.boyuan.grid.report.ReportTable;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Residents' requests of a quarter by category. */
@ApplicationScoped
class RequestPart implements ReportPart {

  private final CountRequests count;
  private final Sql sql;

  @Inject
  RequestPart(CountRequests count, Sql sql) {
    this.count = count;
    this.sql = sql;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public ReportTable table(String community, Quarter quarter) {
    var counted = count.of(community, new Period(quarter.begin(), quarter.end(), quarter.zone()));
    var names = names(community);
    var rows = new ArrayList<ReportTable.ReportRow>();
    for (var part : counted.byCategory()) {
      var name = names.getOrDefault(part.key(), new Names(part.key(), part.key()));
      rows.add(row(name, part.figures()));
    }
    rows.add(row(new Names("合计", "All requests"), counted.total()));
    return new ReportTable(
        new Names("居民诉求（按类别）", "Residents' requests by category"),
        List.of(
            new Names("收到", "Collected"),
            new Names("办结", "Solved"),
            new Names("按时办结", "Solved in time"),
            new Names("逾期未结", "Overdue"),
            new Names("重办", "Reopened")),
        rows);
  }

  /** The community's own names go before the standard ones; served by the unique key of codes. */
  private Map<String, Names> names(String community) {
    var names = new HashMap<String, Names>();
    sql.each(
        "select code, name, name_en from category where community_code = ? or community_code is null"
            + " order by community_code nulls first",
        row -> names.put(row.text("code"), new Names(row.text("name"), row.text("name_en"))),
        community);
    return names;
  }

  private static ReportTable.ReportRow row(Names name, Figures figures) {
    return new ReportTable.ReportRow(
        name,
        List.of(
            figures.collected(),
            figures.solved(),
            figures.inTime(),
            figures.overdue(),
            figures.reopened()));
  }
}
