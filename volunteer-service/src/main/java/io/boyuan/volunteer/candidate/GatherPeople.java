package io.boyuan.volunteer.candidate;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.planning.Sendable;
import io.boyuan.volunteer.planning.Sendable.Member;
import io.boyuan.volunteer.planning.Sendable.Promise;
import io.boyuan.volunteer.planning.Sendable.Training;
import io.boyuan.volunteer.readiness.ReadinessRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What decides where people can be sent, by one statement of each kind for all of them. */
@ApplicationScoped
public class GatherPeople {

  private static final Duration LATELY = Duration.ofDays(180);
  private static final int MONTHS_OF_LOAD = 3;

  // Served by the primary key.
  private static final String ABILITIES =
      "select id, skills, birth_year, guardian_agreed_on from volunteer where id = any (?)";
  // Served by training_completion_held.
  private static final String TRAININGS =
      """
      select volunteer_id, training_id, completed_on, expires_on from training_completion
      where volunteer_id = any (?) and training_id = any (?) and revoked_at is null
      """;
  // Served by membership_person, the unique key of teams' codes, and agreement_organization.
  private static final String MEMBERSHIPS =
      """
      select m.person_id, m.organization_code, m.team_code, g.agreed_from, g.agreed_until
      from membership m
      left join lateral (
        select min(a.valid_from) as agreed_from,
          max(coalesce(a.ended_on, a.valid_until)) as agreed_until
        from agreement a
        where a.organization_code = m.organization_code
          and a.valid_from <= ? and coalesce(a.ended_on, a.valid_until) >= ?
          and (m.team_code is null
            or exists (select from team t where t.code = m.team_code and t.active))) g on true
      where m.person_id = any (?) and m.status = 'ACTIVE'
      order by m.created_at
      """;
  // Served by overlapping_shift and assignment_sign_up.
  private static final String PROMISES =
      """
      select c.person_id, c.starts_at, c.ends_at from commitment c
      where c.person_id = any (?) and tstzrange(c.starts_at, c.ends_at) && tstzrange(?, ?)
        and not exists (select from assignment a
          where a.sign_up_id = c.id and a.order_id = any (?))
      """;
  // Served by assignment_standing.
  private static final String SENT =
      """
      select person_id, starts_at, ends_at, status from assignment
      where person_id = any (?) and status in ('ASKED', 'ACCEPTED')
        and starts_at >= ? and starts_at < ? and order_id <> all (?)
      """;
  // Served by the primary key.
  private static final String LOAD =
      """
      select key, sum(minutes)::bigint as minutes from service_total
      where dimension = 'PERSON' and key = any (?) and month >= ? group by key
      """;
  // Served by service_record_volunteer.
  private static final String SERVED =
      """
      select volunteer_id, community_code, count(*) as times from service_record
      where volunteer_id = any (?) and checked_in_at > ? and status = 'VERIFIED'
      group by volunteer_id, community_code
      """;

  private final Sql sql;
  private final ReadinessRows readiness;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  GatherPeople(Sql sql, ReadinessRows readiness, Clock clock, TimeSettings time) {
    this.sql = sql;
    this.readiness = readiness;
    this.clock = clock;
    this.zone = time.zone();
  }

  /**
   * What decides.
   *
   * @param persons who
   * @param orders those planned now; what people promised to them is not counted against them
   * @return by person, those who said when they can be sent
   */
  public Map<UUID, Sendable> of(Collection<UUID> persons, Collection<OpenOrder> orders) {
    var gathered = new HashMap<UUID, Sendable>();
    if (persons.isEmpty() || orders.isEmpty()) {
      return gathered;
    }
    var rows = new Rows(persons, orders);
    for (var said : readiness.of(persons).values()) {
      var id = said.personId();
      var abilities = rows.abilities.get(id);
      if (abilities != null) {
        gathered.put(
            id,
            new Sendable(
                id,
                abilities,
                said.readiness(),
                said.base(),
                rows.memberships.getOrDefault(id, List.of()),
                new Sendable.Past(
                    rows.promises.getOrDefault(id, List.of()),
                    rows.sent.getOrDefault(id, Map.of()),
                    rows.load.getOrDefault(id, 0),
                    rows.served.getOrDefault(id, Map.of()))));
      }
    }
    return gathered;
  }

  private final class Rows {

    private final Map<UUID, Sendable.Abilities> abilities = new HashMap<>();
    private final Map<UUID, List<Training>> trainings = new HashMap<>();
    private final Map<UUID, List<Member>> memberships = new HashMap<>();
    private final Map<UUID, List<Promise>> promises = new HashMap<>();
    private final Map<UUID, Map<LocalDate, Integer>> sent = new HashMap<>();
    private final Map<UUID, Integer> load = new HashMap<>();
    private final Map<UUID, Map<String, Integer>> served = new HashMap<>();

    private Rows(Collection<UUID> persons, Collection<OpenOrder> orders) {
      var from = orders.stream().map(each -> each.terms().startsAt()).min(Instant::compareTo).get();
      var to = orders.stream().map(each -> each.terms().endsAt()).max(Instant::compareTo).get();
      var ids = orders.stream().map(OpenOrder::id).toList();
      readTrainings(persons, orders);
      readAbilities(persons);
      readMemberships(persons, dayOf(from), dayOf(to));
      readPromises(persons, from, to, ids);
      readSent(persons, from, to, ids);
      readPast(persons);
    }

    private void readTrainings(Collection<UUID> persons, Collection<OpenOrder> orders) {
      Set<UUID> wanted = new java.util.HashSet<>();
      orders.forEach(order -> wanted.addAll(order.needs().trainings()));
      if (!wanted.isEmpty()) {
        sql.list(
                TRAININGS,
                row ->
                    Map.entry(
                        row.id("volunteer_id"),
                        new Training(
                            row.id("training_id"),
                            row.date("completed_on"),
                            row.date("expires_on"))),
                persons,
                wanted)
            .forEach(each -> add(trainings, each.getKey(), each.getValue()));
      }
    }

    private void readAbilities(Collection<UUID> persons) {
      sql.list(
              ABILITIES,
              row ->
                  Map.entry(
                      row.id("id"),
                      new Sendable.Abilities(
                          Set.copyOf(row.texts("skills")),
                          trainings.getOrDefault(row.id("id"), List.of()),
                          row.isMissing("birth_year") ? null : row.number("birth_year"),
                          !row.isMissing("guardian_agreed_on"))),
              persons)
          .forEach(each -> abilities.put(each.getKey(), each.getValue()));
    }

    private void readMemberships(Collection<UUID> persons, LocalDate from, LocalDate to) {
      sql.list(
              MEMBERSHIPS,
              row ->
                  Map.entry(
                      row.id("person_id"),
                      new Member(
                          row.text("organization_code"),
                          row.text("team_code"),
                          row.date("agreed_from"),
                          row.date("agreed_until"))),
              to,
              from,
              persons)
          .forEach(each -> add(memberships, each.getKey(), each.getValue()));
    }

    private void readPromises(
        Collection<UUID> persons, Instant from, Instant to, List<UUID> orders) {
      var day = Duration.ofDays(1);
      sql.list(
              PROMISES,
              row ->
                  Map.entry(
                      row.id("person_id"), new Promise(row.time("starts_at"), row.time("ends_at"))),
              persons,
              from.minus(day),
              to.plus(day),
              orders)
          .forEach(each -> add(promises, each.getKey(), each.getValue()));
    }

    /** Who is asked elsewhere keeps that time free until they answer. */
    private void readSent(Collection<UUID> persons, Instant from, Instant to, List<UUID> orders) {
      var first = mondayOf(dayOf(from)).atStartOfDay(zone).toInstant();
      var last = mondayOf(dayOf(to)).plusWeeks(1).atStartOfDay(zone).toInstant();
      sql.list(
              SENT,
              row ->
                  new SentTo(
                      row.id("person_id"),
                      row.time("starts_at"),
                      row.time("ends_at"),
                      row.text("status").equals("ASKED")),
              persons,
              first,
              last,
              orders)
          .forEach(
              each -> {
                sent.computeIfAbsent(each.person(), id -> new HashMap<>())
                    .merge(mondayOf(dayOf(each.from())), 1, Integer::sum);
                if (each.isAsked()) {
                  add(promises, each.person(), new Promise(each.from(), each.to()));
                }
              });
    }

    private void readPast(Collection<UUID> persons) {
      var now = clock.instant();
      var month = dayOf(now).withDayOfMonth(1).minusMonths(MONTHS_OF_LOAD - 1L);
      sql.list(
              LOAD,
              row -> Map.entry(UUID.fromString(row.text("key")), row.bigNumber("minutes")),
              persons,
              month)
          .forEach(
              each ->
                  load.put(each.getKey(), (int) Math.min(60_000L, Math.max(0, each.getValue()))));
      sql.list(
              SERVED,
              row ->
                  new Times(
                      row.id("volunteer_id"), row.text("community_code"), row.number("times")),
              persons,
              now.minus(LATELY))
          .forEach(
              each ->
                  served
                      .computeIfAbsent(each.person(), id -> new HashMap<>())
                      .put(each.community(), each.times()));
    }

    private LocalDate dayOf(Instant time) {
      return time.atZone(zone).toLocalDate();
    }
  }

  private static <T> void add(Map<UUID, List<T>> all, UUID whose, T one) {
    all.computeIfAbsent(whose, id -> new ArrayList<>()).add(one);
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private record SentTo(UUID person, Instant from, Instant to, boolean isAsked) {}

  private record Times(UUID person, String community, int times) {}
}
