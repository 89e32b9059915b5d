package io.boyuan.grid.report;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** What each party had to do in a quarter, and whether it was done in time. */
@ApplicationScoped
class DueByParty {

  private static final String COUNT =
      """
      select party, count(*) as due,
        count(*) filter (where (done_at at time zone ?)::date <= due_on) as in_time,
        count(*) filter (where (done_at at time zone ?)::date > due_on) as late,
        count(*) filter (where done_at is null) as open
      from\s""";

  // Served by matter_task_quarter or action_item_due.
  private static final String OF_QUARTER =
      " where community_code = ? and due_on >= ? and due_on < ? and withdrawn_at is null"
          + " group by party";

  private static final List<Integer> NOTHING = List.of(0, 0, 0, 0);

  private final Sql sql;

  @Inject
  DueByParty(Sql sql) {
    this.sql = sql;
  }

  ReportTable table(String source, Names name, String community, Quarter quarter) {
    var counted = new HashMap<Party, List<Integer>>();
    sql.each(
        COUNT + source + OF_QUARTER,
        row ->
            counted.put(
                row.constant("party", Party.class),
                List.of(
                    row.number("due"),
                    row.number("in_time"),
                    row.number("late"),
                    row.number("open"))),
        quarter.zone().getId(),
        quarter.zone().getId(),
        community,
        quarter.firstDay(),
        quarter.dayAfter());
    return new ReportTable(
        name,
        List.of(
            new Names("到期", "Due"),
            new Names("按时完成", "Done in time"),
            new Names("逾期完成", "Done late"),
            new Names("未完成", "Not done")),
        Arrays.stream(Party.values())
            .map(
                party ->
                    new ReportTable.ReportRow(
                        PartyNames.of(party), counted.getOrDefault(party, NOTHING)))
            .toList());
  }
}
