package io.boyuan.volunteer.commitment;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What people have promised and when, of whatever kind: a person is at one place at a time (V4).
 * The database itself refuses two that overlap.
 */
@ApplicationScoped
public class Commitments {

  /** What somebody promised. */
  public enum Kind {
    /** To serve in a shift. */
    SHIFT,
    /** To come to a session of a training. */
    TRAINING,
    /** An hour of their craft. */
    CRAFT
  }

  // Served by overlapping_shift.
  private static final String OVERLAPPING =
      """
      select id, kind, source_id, starts_at, ends_at from commitment
      where person_id = ? and tstzrange(starts_at, ends_at) && tstzrange(?, ?)
      order by case when source_id = ? then 0 else 1 end, starts_at limit 1
      """;

  private final Sql sql;

  @Inject
  Commitments(Sql sql) {
    this.sql = sql;
  }

  /**
   * What overlaps a time, that of the same source first.
   *
   * @param person whose
   * @param sourceId what they are about to promise
   * @param startsAt begin
   * @param endsAt end
   * @return empty when they are free
   */
  public Optional<Commitment> overlapping(
      UUID person, UUID sourceId, Instant startsAt, Instant endsAt) {
    return sql.first(OVERLAPPING, Commitments::of, person, startsAt, endsAt, sourceId);
  }

  /**
   * Promises.
   *
   * @param commitment what and when
   * @param person who
   * @throws Problem 409 {@code overlapping-shift} when they promised something else meanwhile
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(Commitment commitment, UUID person) {
    sql.change(
        "insert into commitment (id, person_id, kind, source_id, starts_at, ends_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        commitment.id(),
        person,
        commitment.kind(),
        commitment.sourceId(),
        commitment.startsAt(),
        commitment.endsAt());
  }

  /**
   * Is no longer promised.
   *
   * @param id the promise
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void release(UUID id) {
    sql.change("delete from commitment where id = ?", id);
  }

  /**
   * What somebody promised to come to does not take place; served by commitment_source.
   *
   * @param sourceId such as a session
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void releaseAll(UUID sourceId) {
    sql.change("delete from commitment where source_id = ?", sourceId);
  }

  /**
   * Refuses who has promised something else for that time.
   *
   * @param person who
   * @param sourceId what they are about to promise
   * @param startsAt begin
   * @param endsAt end
   * @throws Problem 409 {@code overlapping-shift}
   */
  public void requireFree(UUID person, UUID sourceId, Instant startsAt, Instant endsAt) {
    overlapping(person, sourceId, startsAt, endsAt)
        .ifPresent(
            other -> {
              throw Problem.conflict("overlapping-shift")
                  .with("kind", other.kind())
                  .with("sourceId", other.sourceId());
            });
  }

  private static Commitment of(Row row) {
    return new Commitment(
        row.id("id"),
        row.constant("kind", Kind.class),
        row.id("source_id"),
        row.time("starts_at"),
        row.time("ends_at"));
  }

  /**
   * A promise.
   *
   * @param id of the promise itself, such as a sign-up
   * @param kind what
   * @param sourceId to what, such as a shift
   * @param startsAt begin
   * @param endsAt end
   */
  public record Commitment(UUID id, Kind kind, UUID sourceId, Instant startsAt, Instant endsAt) {}
}
