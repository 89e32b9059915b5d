package io.boyuan.grid.report;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Decisions that were proposed, and what each party asked answered. */
@ApplicationScoped
class DecisionPart implements ReportPart {

  // Served by matter_decision_community, and the primary key of matter_consent.
  private static final String COUNT =
      """
      select count(*) as asked, count(*) filter (where c.answer = 'CONSENTED') as consented,
        count(*) filter (where c.answer = 'OBJECTED') as objected,
        count(*) filter (where d.decided_at is not null) as decided
      from matter_decision d
      left join matter_consent c on c.decision_id = d.id and c.party = ?
      where d.community_code = ? and d.created_at >= ? and d.created_at < ?
        and (?::text is null or d.asked @> array[?::text])
      """;

  private final Sql sql;

  @Inject
  DecisionPart(Sql sql) {
    this.sql = sql;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public ReportTable table(String community, Quarter quarter) {
    var rows = new ArrayList<ReportTable.ReportRow>();
    for (Party party : Party.values()) {
      rows.add(new ReportTable.ReportRow(PartyNames.of(party), counted(party, community, quarter)));
    }
    rows.add(
        new ReportTable.ReportRow(
            new Names("合计（决议数）", "All decisions"), counted(null, community, quarter)));
    return new ReportTable(
        new Names("决议", "Decisions"),
        List.of(
            new Names("征询", "Asked"),
            new Names("同意", "Consented"),
            new Names("反对", "Objected"),
            new Names("已通过", "Decided")),
        rows);
  }

  private List<Integer> counted(Party party, String community, Quarter quarter) {
    return sql.first(
            COUNT,
            DecisionPart::numbersOf,
            party,
            community,
            quarter.begin(),
            quarter.end(),
            party,
            party)
        .orElseThrow();
  }

  private static List<Integer> numbersOf(Row row) {
    return List.of(
        row.number("asked"),
        row.number("consented"),
        row.number("objected"),
        row.number("decided"));
  }
}
