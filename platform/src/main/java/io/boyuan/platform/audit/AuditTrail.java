package io.boyuan.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Every decision by staff (X4). It is written with the decision and can't be edited. */
@ApplicationScoped
public class AuditTrail {

  private static final String COLUMNS =
      "id, at, actor_id, community, action, subject_type, subject_id, reason, detail";

  private final Sql sql;
  private final Caller caller;
  private final ObjectMapper mapper;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AuditTrail(Sql sql, Caller caller, ObjectMapper mapper, Ids ids, Clock clock) {
    this.sql = sql;
    this.caller = caller;
    this.mapper = mapper;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes down what the caller decides, if the current transaction commits.
   *
   * @param decision what was decided
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Decision decision) {
    record(caller.id(), decision);
  }

  /**
   * Writes down what somebody decided of whom a fact tells.
   *
   * @param actor who
   * @param decision what was decided
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(UUID actor, Decision decision) {
    sql.change(
        "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ids.next(),
        clock.instant(),
        actor,
        decision.community(),
        decision.action(),
        decision.subjectType(),
        decision.subjectId(),
        decision.reason(),
        detailOf(decision));
  }

  /**
   * A community's trail, newest first.
   *
   * @param community its code
   * @param request which page
   * @return one page
   */
  @Transactional
  public Page<AuditEntry> of(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var entries =
        sql.list(
            "select "
                + COLUMNS
                + " from audit_entry where community = ?"
                + " and (at, id) < (?, ?) order by at desc, id desc limit ?",
            AuditTrail::entryOf,
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(entries, request, entry -> new Cursor(entry.at(), entry.id()));
  }

  private String detailOf(Decision decision) {
    try {
      return decision.detail().isEmpty() ? null : mapper.writeValueAsString(decision.detail());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The detail of a decision cannot be written", e);
    }
  }

  private static AuditEntry entryOf(Row row) {
    return new AuditEntry(
        row.id("id"),
        row.time("at"),
        row.id("actor_id"),
        row.text("community"),
        row.text("action"),
        row.text("subject_type"),
        row.id("subject_id"),
        row.text("reason"),
        row.text("detail"));
  }
}
