package io.boyuan.platform.inbox;

import io.boyuan.platform.database.DatabaseRefusal;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The facts that could not be handled, until an admin has them handled again. */
@ApplicationScoped
public class DeadLetters {

  private static final String COLUMNS =
      "id, consumer, event_id, type, aggregate_id, data, reason, failed_at, replayed_at";

  /** In characters, of which each takes six bytes at most once it is JSON. */
  private static final int LONGEST_TOLD = 50_000;

  private final Sql sql;
  private final Outbox outbox;
  private final Inbox inbox;
  private final Instance<FactHearer> hearers;
  private final Ids ids;
  private final Clock clock;
  private final String context;

  @Inject
  DeadLetters(
      Sql sql,
      Outbox outbox,
      Inbox inbox,
      Instance<FactHearer> hearers,
      Ids ids,
      Clock clock,
      @ConfigProperty(name = "boyuan.context") String context) {
    this.sql = sql;
    this.outbox = outbox;
    this.inbox = inbox;
    this.hearers = hearers;
    this.ids = ids;
    this.clock = clock;
    this.context = context;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void bury(Delivery delivery, String reason) {
    var fact = delivery.fact();
    String consumer = delivery.hearer().name();
    var id = ids.next();
    int buried =
        sql.change(
            "insert into dead_letter (id, consumer, event_id, type, aggregate_id, data,"
                + " reason, failed_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (consumer, event_id) do nothing",
            id,
            consumer,
            fact.eventId(),
            fact.type(),
            fact.subject() == null ? null : storable(fact.subject()),
            storable(fact.data()),
            storable(reason),
            clock.instant());
    if (buried == 1) {
      outbox.tell(
          new DeadLettered(
              id,
              context,
              consumer,
              fact.eventId(),
              fact.type(),
              shortened(fact.data()),
              shortened(reason)));
    }
  }

  /**
   * What waits to be replayed, oldest first.
   *
   * @param request which page
   * @return one page
   */
  @Transactional
  public Page<DeadLetter> waiting(PageRequest request) {
    var after = request.after(Cursor.START);
    var letters =
        sql.list(
            "select "
                + COLUMNS
                + " from dead_letter where replayed_at is null"
                + " and (failed_at, id) > (?, ?) order by failed_at, id limit ?",
            DeadLetters::letterOf,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(letters, request, letter -> new Cursor(letter.failedAt(), letter.id()));
  }

  /**
   * Has a fact handled again, now that the cause was mended.
   *
   * @param id the dead letter
   * @return the dead letter, replayed
   * @throws Problem 404 when there is none, 409 {@code replay-failed} when it fails again
   */
  public DeadLetter replay(UUID id) {
    var letter = find(id);
    var fact =
        new ReceivedFact(
            letter.eventId(), letter.type(), letter.aggregateId(), null, letter.data(), null);
    var hearer =
        hearers.stream()
            .filter(known -> known.name().equals(letter.consumer()))
            .findFirst()
            .orElseThrow(() -> Problem.conflict("replay-failed").with("reason", "no handler"));
    try {
      inbox.deliver(List.of(new Delivery(fact, hearer)));
    } catch (RuntimeException e) {
      if (DatabaseRefusal.willPass(e)) {
        throw e;
      }
      throw Problem.conflict("replay-failed").with("reason", String.valueOf(e.getMessage()));
    }
    return markReplayed(letter);
  }

  private DeadLetter find(UUID id) {
    return sql.first(
            "select " + COLUMNS + " from dead_letter where id = ?", DeadLetters::letterOf, id)
        .orElseThrow(Problem::notFound);
  }

  private DeadLetter markReplayed(DeadLetter letter) {
    return sql.first(
            "update dead_letter set replayed_at = coalesce(replayed_at, ?) where id = ?"
                + " returning "
                + COLUMNS,
            DeadLetters::letterOf,
            clock.instant(),
            letter.id())
        .orElseThrow(Problem::notFound);
  }

  private static DeadLetter letterOf(Row row) {
    return new DeadLetter(
        row.id("id"),
        row.text("consumer"),
        row.id("event_id"),
        row.text("type"),
        row.text("aggregate_id"),
        row.text("data"),
        row.text("reason"),
        row.time("failed_at"),
        row.time("replayed_at"));
  }

  /** What the operators are told fits a record of Kafka, whatever came; the letter has it all. */
  private static String shortened(String text) {
    return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD);
  }

  /** PostgreSQL keeps every character but the one of code zero. */
  private static String storable(String text) {
    return text.replace('\u0000', '\uFFFD');
  }
}
