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
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Every decision by staff (X4). It is written with the decision, in a chain of its community, and
 * can't be edited; {@link AuditChains} proves it.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String COLUMNS =
      "id, at, actor_id, community, action, subject_type, subject_id, reason, detail";

  private final Sql sql;
  private final TransactionSynchronizationRegistry transaction;
  private final Caller caller;
  private final ObjectMapper mapper;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AuditTrail(
      Sql sql,
      TransactionSynchronizationRegistry transaction,
      Caller caller,
      ObjectMapper mapper,
      Ids ids,
      Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
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
    decidedSoFar().add(new Decided(ids.next(), clock.instant(), actor, decision));
  }

  /**
   * What was decided, newest first.
   *
   * @param asked of which community, by whom, about what
   * @param request which page
   * @return one page
   */
  @Transactional
  public Page<AuditEntry> of(AuditQuery asked, PageRequest request) {
    var before = request.after(Cursor.END);
    var values = new ArrayList<Object>(asked.values());
    values.addAll(List.of(before.at(), before.id(), request.rows()));
    var entries =
        sql.list(
            "select "
                + COLUMNS
                + " from audit_entry where "
                + asked.conditions()
                + " and (at, id) < (?, ?) order by at desc, id desc limit ?",
            AuditTrail::entryOf,
            values.toArray());
    return Page.of(entries, request, entry -> new Cursor(entry.at(), entry.id()));
  }

  @SuppressWarnings("unchecked")
  private List<Decided> decidedSoFar() {
    var decided = (List<Decided>) transaction.getResource(AuditTrail.class);
    if (decided == null) {
      // Entities take part in the transaction before the trail does, so that they are written
      // first.
      Panache.getEntityManager().isJoinedToTransaction();
      decided = new ArrayList<>();
      transaction.putResource(AuditTrail.class, decided);
      transaction.registerInterposedSynchronization(new Writing(decided));
    }
    return decided;
  }

  private void write(Decided decided) {
    var decision = decided.decision();
    sql.change(
        "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        decided.id(),
        decided.at(),
        decided.actor(),
        decision.community(),
        decision.action(),
        decision.subjectType(),
        decision.subjectId(),
        decision.reason(),
        detailOf(decision));
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

  /** A decision, and who took it when. */
  private record Decided(UUID id, Instant at, UUID actor, Decision decision) {}

  /**
   * The end of a community's chain is held from here to the commit: last of all, and of several
   * communities in one order, so that nobody waits for each other.
   */
  private final class Writing implements Synchronization {

    private final List<Decided> decided;

    Writing(List<Decided> decided) {
      this.decided = decided;
    }

    @Override
    public void beforeCompletion() {
      Panache.getEntityManager().flush();
      decided.sort(Comparator.comparing(each -> each.decision().community()));
      decided.forEach(AuditTrail.this::write);
    }

    @Override
    public void afterCompletion(int status) {
      // What was not committed was not decided.
    }
  }
}
