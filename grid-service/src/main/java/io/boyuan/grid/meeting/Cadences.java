package io.boyuan.grid.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cadence of each community. */
@ApplicationScoped
class Cadences {

  private static final int PORTION = 100;
  private static final String VIEW =
      "select community_code, rules::text as rules, next_at, version from meeting_cadence ";

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Cadences(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  Optional<Cadence> of(String community) {
    return sql.first(VIEW + "where community_code = ?", this::cadenceOf, community);
  }

  /** The cadence, held until the end of the transaction. */
  Optional<Cadence> holding(String community) {
    return sql.first(VIEW + "where community_code = ? for update", this::cadenceOf, community);
  }

  void add(String community, CadencePlan plan, Instant next) {
    sql.change(
        "insert into meeting_cadence (community_code, rules, next_at, version)"
            + " values (?, ?::jsonb, ?, 0)",
        community,
        written(plan),
        next);
  }

  void change(String community, CadencePlan plan, Instant next) {
    sql.change(
        "update meeting_cadence set rules = ?::jsonb, next_at = ?, version = version + 1"
            + " where community_code = ?",
        written(plan),
        next,
        community);
  }

  void planned(String community, Instant next) {
    sql.change("update meeting_cadence set next_at = ? where community_code = ?", next, community);
  }

  /** A portion of those to be planned ahead; served by meeting_cadence_next. */
  List<Due> due(Instant now, Due after) {
    return sql.list(
        "select community_code, next_at from meeting_cadence where next_at <= ?"
            + " and (next_at, community_code) > (?, ?) order by next_at, community_code limit "
            + PORTION,
        row -> new Due(row.text("community_code"), row.time("next_at")),
        now,
        after.at(),
        after.community());
  }

  private String written(CadencePlan plan) {
    try {
      return mapper.writeValueAsString(plan.rules());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The rules cannot be written", e);
    }
  }

  private Cadence cadenceOf(Row row) {
    try {
      var rules = List.of(mapper.readValue(row.text("rules"), CadenceRule[].class));
      return new Cadence(new CadencePlan(rules), row.bigNumber("version"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The rules cannot be read", e);
    }
  }

  /** A cadence and its version. */
  record Cadence(CadencePlan plan, long version) {}

  /** A community whose meetings are to be planned, and since when. */
  record Due(String community, Instant at) {}
}
