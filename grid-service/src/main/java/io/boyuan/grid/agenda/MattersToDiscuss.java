package io.boyuan.grid.agenda;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Which open matters a meeting talks about: by what is overdue, then undecided, then newest. */
@ApplicationScoped
class MattersToDiscuss {

  private static final int MOST = 20;

  // Served by matter_status, matter_task_due and matter_decision_open: what is open in one
  // community.
  private static final String FIND =
      """
      select id, title, overdue, undecided from (
        select m.id, m.title, m.created_at,
          exists (select 1 from matter_task t where t.community_code = m.community_code
            and t.matter_id = m.id and t.done_at is null and t.withdrawn_at is null
            and t.due_on < ?) as overdue,
          exists (select 1 from matter_decision d where d.community_code = m.community_code
            and d.matter_id = m.id and d.decided_at is null) as undecided
        from matter m
        where m.community_code = ? and m.status in ('OPEN', 'PLANNED', 'IN_PROGRESS')) open
      order by overdue desc, undecided desc, created_at desc, id desc limit ?
      """;

  private final Sql sql;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  MattersToDiscuss(Sql sql, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.clock = clock;
    this.zone = settings.zone();
  }

  List<Found> of(String community) {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return sql.list(FIND, MattersToDiscuss::foundOf, today, community, MOST);
  }

  private static Found foundOf(Row row) {
    var because =
        row.flag("overdue")
            ? AgendaItem.Because.OVERDUE
            : row.flag("undecided") ? AgendaItem.Because.UNDECIDED : AgendaItem.Because.NEWEST;
    return new Found(row.id("id"), row.text("title"), because);
  }

  /** A matter to talk about, and why. */
  record Found(UUID matterId, String title, AgendaItem.Because because) {}
}
