package io.boyuan.grid.report;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Matters by who leads them. */
@ApplicationScoped
class MatterPart implements ReportPart {

  // Served by matter_community.
  private static final String COUNT =
      """
      select lead, count(*) filter (where created_at >= ?) as opened,
        count(*) filter (where solved_at >= ? and solved_at < ?) as solved,
        count(*) filter (where status <> 'DROPPED' and (solved_at is null or solved_at >= ?)) as open
      from (select created_at, solved_at, status,
          coalesce((select p ->> 'party' from jsonb_array_elements(parties) p
            where p ->> 'role' = 'LEAD'), 'PARTNER') as lead
        from matter where community_code = ? and created_at < ?) m
      group by lead
      """;

  private final Sql sql;

  @Inject
  MatterPart(Sql sql) {
    this.sql = sql;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public ReportTable table(String community, Quarter quarter) {
    var counted = new HashMap<String, List<Integer>>();
    sql.each(
        COUNT,
        row ->
            counted.put(
                row.text("lead"),
                List.of(row.number("opened"), row.number("solved"), row.number("open"))),
        quarter.begin(),
        quarter.begin(),
        quarter.end(),
        quarter.end(),
        community,
        quarter.end());
    var rows = new ArrayList<ReportTable.ReportRow>();
    for (Party party : Party.values()) {
      rows.add(row(PartyNames.of(party), counted.get(party.name())));
    }
    rows.add(row(new Names("合作单位", "Partners"), counted.get("PARTNER")));
    return new ReportTable(
        new Names("民生事项（按牵头方）", "Matters by who leads"),
        List.of(
            new Names("新登记", "Opened"),
            new Names("已解决", "Solved"),
            new Names("期末未结", "Open at the end")),
        rows);
  }

  private static ReportTable.ReportRow row(Names label, List<Integer> numbers) {
    return new ReportTable.ReportRow(label, numbers == null ? List.of(0, 0, 0) : numbers);
  }
}
