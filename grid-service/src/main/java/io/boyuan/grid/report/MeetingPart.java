package io.boyuan.grid.report;

import io.boyuan.grid.meeting.MeetingKind;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Meetings by kind. */
@ApplicationScoped
class MeetingPart implements ReportPart {

  // Served by meeting_community.
  private static final String COUNT =
      """
      select kind, count(*) as planned, count(*) filter (where status = 'HELD') as held,
        count(*) filter (where status = 'CANCELLED') as cancelled,
        count(*) filter (where minutes_status = 'SIGNED') as signed
      from meeting where community_code = ? and starts_at >= ? and starts_at < ?
      group by kind
      """;

  private static final List<Integer> NOTHING = List.of(0, 0, 0, 0);

  private final Sql sql;

  @Inject
  MeetingPart(Sql sql) {
    this.sql = sql;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public ReportTable table(String community, Quarter quarter) {
    var counted = new HashMap<MeetingKind, List<Integer>>();
    sql.each(
        COUNT,
        row ->
            counted.put(
                row.constant("kind", MeetingKind.class),
                List.of(
                    row.number("planned"),
                    row.number("held"),
                    row.number("cancelled"),
                    row.number("signed"))),
        community,
        quarter.begin(),
        quarter.end());
    return new ReportTable(
        new Names("三方会议", "Meetings"),
        List.of(
            new Names("计划", "Planned"),
            new Names("已召开", "Held"),
            new Names("已取消", "Cancelled"),
            new Names("纪要已签", "Minutes signed")),
        Arrays.stream(MeetingKind.values())
            .map(
                kind ->
                    new ReportTable.ReportRow(nameOf(kind), counted.getOrDefault(kind, NOTHING)))
            .toList());
  }

  private static Names nameOf(MeetingKind kind) {
    return switch (kind) {
      case WEEKLY -> new Names("周例会", "Weekly");
      case MONTHLY -> new Names("月例会", "Monthly");
      case QUARTERLY -> new Names("季度会", "Quarterly");
      case YEARLY -> new Names("年度会", "Yearly");
      case EXTRA -> new Names("临时会议", "Extra");
    };
  }
}
