package io.boyuan.volunteer.service;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of records, and who did it why. Rows are only added (V6). */
@ApplicationScoped
public class ServiceHistory {

  /** A step in the life of a record. */
  public enum Step {
    /** Entered by hand. */
    ENTERED,
    /** Closed at the planned end. */
    CLOSED,
    /** Changed. */
    CORRECTED,
    /** More minutes proposed, to wait for a second person. */
    PROPOSED,
    /** Made to count. */
    VERIFIED,
    /** Taken out of all counts. */
    VOIDED,
    /** Questioned by its volunteer. */
    QUESTIONED,
    /** The question answered. */
    ANSWERED
  }

  private final Sql sql;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ServiceHistory(Sql sql, Ids ids, Clock clock) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Notes a step.
   *
   * @param recordId of which record
   * @param step what happened
   * @param before the minutes before, null when there were none
   * @param after the minutes after, null when there are none
   * @param words why, null when nothing was said
   * @param by who, null for the service itself
   */
  public void note(UUID recordId, Step step, Integer before, Integer after, String words, UUID by) {
    sql.change(
        "insert into service_history"
            + " (id, record_id, step, minutes_before, minutes_after, words, by_id, at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        ids.next(),
        recordId,
        step,
        before,
        after,
        words,
        by,
        clock.instant());
  }

  /** In order; served by service_history_record. */
  List<Entry> of(UUID recordId) {
    return sql.list(
        "select step, minutes_before, minutes_after, words, by_id, at from service_history"
            + " where record_id = ? order by at, id limit 500",
        row ->
            new Entry(
                row.constant("step", Step.class),
                row.isMissing("minutes_before") ? null : row.number("minutes_before"),
                row.isMissing("minutes_after") ? null : row.number("minutes_after"),
                row.text("words"),
                row.id("by_id"),
                row.time("at")),
        recordId);
  }

  /**
   * A step as it is shown.
   *
   * @param step what happened
   * @param minutesBefore minutes before, null when there were none
   * @param minutesAfter minutes after, null when there are none
   * @param words why, or what was asked and answered
   * @param by who, null for the service itself
   * @param at when
   */
  record Entry(
      Step step, Integer minutesBefore, Integer minutesAfter, String words, UUID by, Instant at) {}
}
