package io.boyuan.grid.round;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What rounds hold on a person, and forgetting who it was (X3). */
@ApplicationScoped
class OwnRounds implements PersonalRecords {

  // Served by round_walker_person, round_tick_person and round_finding_person.
  private static final String HELD =
      """
      select round_id, 'WALKED' as part, null as words, starts_at as at
      from round_walker where person_id = ?
      union all
      select round_id, 'TICKED_' || means, answers::text, server_at
      from round_tick where person_id = ?
      union all
      select round_id, 'FOUND', words, found_at from round_finding where found_by = ?
      limit 10000
      """;

  private final Sql sql;
  private final Clock clock;

  @Inject
  OwnRounds(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "rounds";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "round_walker.person_id",
        "round_walker.name",
        "round_walker.in_place_of",
        "round_tick.person_id",
        "round_finding.found_by",
        "patrol_round.confirmed_by");
  }

  @Override
  public List<Part> of(UUID person) {
    return sql.list(
        HELD,
        row -> new Part(row.id("round_id"), row.text("part"), row.text("words"), row.time("at")),
        person,
        person,
        person);
  }

  /** Rounds to come are theirs no more. */
  @Override
  public void release(UUID person) {
    sql.change(
        "delete from round_walker w using patrol_round r where r.id = w.round_id"
            + " and w.person_id = ? and w.starts_at > ? and r.status = 'PLANNED'",
        person,
        clock.instant());
  }

  /** Also where they were. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update round_walker set person_id = ?, name = ? where person_id = ?",
        nobody,
        NO_NAME,
        person);
    sql.change("update round_walker set in_place_of = ? where in_place_of = ?", nobody, person);
    sql.change(
        "update round_tick set person_id = ?, lat = null, lng = null where person_id = ?",
        nobody,
        person);
    sql.change("update round_finding set found_by = ? where found_by = ?", nobody, person);
    sql.change("update patrol_round set confirmed_by = ? where confirmed_by = ?", nobody, person);
  }

  /**
   * A person's part in a round.
   *
   * @param roundId the round
   * @param part WALKED, TICKED with its means, or FOUND
   * @param words what they saw, may be null
   * @param at when
   */
  record Part(UUID roundId, String part, String words, Instant at) {}
}
