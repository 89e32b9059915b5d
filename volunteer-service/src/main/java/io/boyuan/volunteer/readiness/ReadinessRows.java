package io.boyuan.volunteer.readiness;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.readiness.Readiness.Away;
import io.boyuan.volunteer.readiness.Readiness.Hours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** When and where people can be sent, as it is kept. */
@ApplicationScoped
public class ReadinessRows {

  private static final String KEEP =
      """
      insert into readiness
        (person_id, community_code, base_lat, base_lng, reach_km, most_a_week, kinds, version)
      values (?, ?, ?, ?, ?, ?, ?, 1)
      on conflict (person_id) do update set community_code = excluded.community_code,
        base_lat = excluded.base_lat, base_lng = excluded.base_lng, reach_km = excluded.reach_km,
        most_a_week = excluded.most_a_week, kinds = excluded.kinds,
        version = readiness.version + 1
      """;
  private static final String HOURS =
      """
      insert into readiness_hours (person_id, day, from_minute, to_minute)
      select ?, d, f, t from unnest(?::int[], ?::int[], ?::int[]) h(d, f, t)
      """;
  private static final String AWAY =
      """
      insert into readiness_away (person_id, from_day, until_day)
      select ?, f, u from unnest(?::date[], ?::date[]) a(f, u)
      """;

  private final Sql sql;

  @Inject
  ReadinessRows(Sql sql) {
    this.sql = sql;
  }

  /** Zero for who said nothing yet; held, so that nobody else says it meanwhile. */
  long heldVersion(UUID person) {
    return sql.first(
            "select version from readiness where person_id = ? for update",
            row -> row.bigNumber("version"),
            person)
        .orElse(0L);
  }

  void keep(UUID person, Readiness said, Position base) {
    sql.change(
        KEEP,
        person,
        said.communityCode(),
        base == null ? null : base.lat(),
        base == null ? null : base.lng(),
        said.reachKm(),
        said.mostAWeek(),
        said.kinds());
    sql.change("delete from readiness_hours where person_id = ?", person);
    sql.change("delete from readiness_away where person_id = ?", person);
    var hours = said.weekly();
    sql.change(
        HOURS,
        person,
        hours.stream().map(each -> each.day().getValue()).toList(),
        hours.stream().map(each -> each.from().toSecondOfDay() / 60).toList(),
        hours.stream().map(each -> each.to().toSecondOfDay() / 60).toList());
    sql.change(
        AWAY,
        person,
        said.away().stream().map(Away::from).toList(),
        said.away().stream().map(Away::until).toList());
  }

  /**
   * What some people said; served by the primary keys.
   *
   * @param persons who
   * @return by person, those who said anything
   */
  public Map<UUID, Said> of(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<Hours>> hours = new HashMap<>();
    sql.list(
            "select person_id, day, from_minute, to_minute from readiness_hours"
                + " where person_id = any (?) order by day, from_minute",
            ReadinessRows::hoursOf,
            persons)
        .forEach(
            each -> hours.computeIfAbsent(each.whose(), id -> new ArrayList<>()).add(each.what()));
    Map<UUID, List<Away>> away = new HashMap<>();
    sql.list(
            "select person_id, from_day, until_day from readiness_away"
                + " where person_id = any (?) order by from_day",
            row ->
                new Of<>(
                    row.id("person_id"), new Away(row.date("from_day"), row.date("until_day"))),
            persons)
        .forEach(
            each -> away.computeIfAbsent(each.whose(), id -> new ArrayList<>()).add(each.what()));
    return sql
        .list(
            "select person_id, community_code, base_lat, base_lng, reach_km, most_a_week, kinds,"
                + " version from readiness where person_id = any (?)",
            row -> said(row, hours, away),
            persons)
        .stream()
        .collect(Collectors.toMap(Said::personId, each -> each));
  }

  Optional<Said> of(UUID person) {
    return Optional.ofNullable(of(List.of(person)).get(person));
  }

  private static Of<Hours> hoursOf(Row row) {
    return new Of<>(
        row.id("person_id"),
        new Hours(
            DayOfWeek.of(row.number("day")),
            LocalTime.ofSecondOfDay(row.number("from_minute") * 60L),
            LocalTime.ofSecondOfDay(row.number("to_minute") * 60L)));
  }

  private static Said said(Row row, Map<UUID, List<Hours>> hours, Map<UUID, List<Away>> away) {
    var person = row.id("person_id");
    return new Said(
        person,
        new Readiness(
            hours.getOrDefault(person, List.of()),
            away.getOrDefault(person, List.of()),
            row.text("community_code"),
            row.number("reach_km"),
            row.number("most_a_week"),
            row.texts("kinds").stream().map(Category::valueOf).collect(Collectors.toSet())),
        row.isMissing("base_lat")
            ? null
            : new Position(
                Double.parseDouble(row.text("base_lat")), Double.parseDouble(row.text("base_lng"))),
        row.bigNumber("version"));
  }

  /**
   * What somebody said.
   *
   * @param personId who
   * @param readiness when and where they can be sent
   * @param base from where they come, as far as it is known
   * @param version of what they said
   */
  public record Said(UUID personId, Readiness readiness, Position base, long version) {}

  private record Of<T>(UUID whose, T what) {}
}
