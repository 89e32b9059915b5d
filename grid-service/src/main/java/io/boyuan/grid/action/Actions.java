package io.boyuan.grid.action;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All action items. */
@ApplicationScoped
class Actions {

  private static final String VIEW =
      "select id, meeting_id, community_code, matter_id, party, person_name, title, due_on,"
          + " done_at, words, withdrawn_at, created_at from action_item ";

  private final Sql sql;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Actions(Sql sql, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.clock = clock;
    this.zone = settings.zone();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  void add(UUID id, UUID meetingId, String community, ActionPlan plan) {
    sql.change(
        "insert into action_item (id, meeting_id, community_code, matter_id, party, person_name,"
            + " title, due_on, remind_on, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        meetingId,
        community,
        plan.matterId(),
        plan.party(),
        plan.personName(),
        plan.title(),
        plan.dueOn(),
        Reminders.first(plan.dueOn(), today()),
        clock.instant());
  }

  Optional<ActionView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", this::viewOf, id);
  }

  /** The item, held until the end of the transaction. */
  Optional<ActionView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", this::viewOf, id);
  }

  void finish(UUID id, UUID by, String words) {
    sql.change(
        "update action_item set done_at = ?, done_by = ?, words = ?, remind_on = null,"
            + " version = version + 1 where id = ?",
        clock.instant(),
        by,
        words,
        id);
  }

  void withdraw(UUID id, String words) {
    sql.change(
        "update action_item set withdrawn_at = ?, words = ?, remind_on = null,"
            + " version = version + 1 where id = ?",
        clock.instant(),
        words,
        id);
  }

  /** In the order they were written down; served by action_item_meeting. */
  Page<ActionView> ofMeeting(UUID meetingId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where meeting_id = ? and (created_at, id) > (?, ?)"
                + " order by created_at, id limit ?",
            this::viewOf,
            meetingId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  /**
   * What is to be done, overdue first, that is by due date; served by action_item_open or
   * action_item_party.
   */
  Page<ActionView> open(String community, Party party, PageRequest request) {
    return byDueDate(community, party, "done_at is null and withdrawn_at is null", request);
  }

  /** What was done, by due date; served by action_item_due. */
  Page<ActionView> done(String community, Party party, PageRequest request) {
    return byDueDate(community, party, "done_at is not null", request);
  }

  private Page<ActionView> byDueDate(
      String community, Party party, String condition, PageRequest request) {
    var after = request.after(Cursor.START);
    var values = new ArrayList<Object>(List.of(community));
    if (party != null) {
      values.add(party);
    }
    values.add(LocalDate.ofInstant(after.at(), ZoneOffset.UTC));
    values.add(after.id());
    values.add(request.rows());
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and "
                + condition
                + (party == null ? "" : " and party = ?")
                + " and (due_on, id) > (?, ?) order by due_on, id limit ?",
            this::viewOf,
            values.toArray());
    return Page.of(rows, request, Actions::cursorOf);
  }

  private static Cursor cursorOf(ActionView view) {
    return new Cursor(view.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant(), view.id());
  }

  /** What should have been done before a date, earliest first; served by action_item_open. */
  List<ActionView> overdue(String community, LocalDate date, int most) {
    return sql.list(
        VIEW
            + "where community_code = ? and done_at is null and withdrawn_at is null"
            + " and due_on < ? order by due_on, id limit ?",
        this::viewOf,
        community,
        date,
        most);
  }

  private ActionView viewOf(Row row) {
    Instant doneAt = row.time("done_at");
    boolean isWithdrawn = !row.isMissing("withdrawn_at");
    LocalDate dueOn = row.date("due_on");
    LocalDate until = doneAt == null ? today() : LocalDate.ofInstant(doneAt, zone);
    return new ActionView(
        row.id("id"),
        row.id("meeting_id"),
        row.text("community_code"),
        row.id("matter_id"),
        row.constant("party", Party.class),
        row.text("person_name"),
        row.text("title"),
        dueOn,
        !isWithdrawn && until.isAfter(dueOn),
        doneAt,
        row.text("words"),
        isWithdrawn,
        row.time("created_at"));
  }
}
