package io.boyuan.volunteer.planning;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.catalogue.Urgency;
import io.boyuan.volunteer.planning.Sendable.Member;
import io.boyuan.volunteer.planning.Sendable.Promise;
import io.boyuan.volunteer.planning.Sendable.Training;
import io.boyuan.volunteer.readiness.Position;
import io.boyuan.volunteer.readiness.Readiness;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small language in which tests tell who could be sent where. */
final class Sending {

  static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
  static final Position HERE = new Position(27.92, 120.69);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Measure MEASURE = new Measure(ZONE, Duration.ofMinutes(30));

  private Sending() {}

  static Someone someone() {
    return new Someone();
  }

  static Wanted wanted() {
    return new Wanted();
  }

  static Seat seat(OrderToFill order, Sendable person) {
    return Seat.free(UUID.randomUUID(), order).take(person);
  }

  static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  static Position northOf(Position from, int meters) {
    return new Position(from.lat() + meters / 111_195.0, from.lng());
  }

  /** Who can be sent at any time, unless a test says otherwise. */
  static final class Someone {

    private final List<Readiness.Hours> hours = new ArrayList<>();
    private final List<Readiness.Away> away = new ArrayList<>();
    private final List<Training> trainings = new ArrayList<>();
    private final List<Member> teams = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final Map<LocalDate, Integer> sent = new HashMap<>();
    private final Map<String, Integer> servedAt = new HashMap<>();
    private Set<String> skills = Set.of();
    private Set<Category> kinds = Set.of();
    private Integer born;
    private boolean hasGuardian;
    private int reachKm = 10;
    private int mostAWeek = 7;
    private int recent;
    private Position home = HERE;

    Someone ready(DayOfWeek day, String from, String to) {
      hours.add(new Readiness.Hours(day, LocalTime.parse(from), LocalTime.parse(to)));
      return this;
    }

    Someone away(LocalDate from, LocalDate until) {
      away.add(new Readiness.Away(from, until));
      return this;
    }

    Someone able(String... can) {
      skills = Set.of(can);
      return this;
    }

    Someone holding(UUID training, LocalDate from, LocalDate until) {
      trainings.add(new Training(training, from, until));
      return this;
    }

    Someone born(int year) {
      born = year;
      return this;
    }

    Someone withGuardian() {
      hasGuardian = true;
      return this;
    }

    Someone from(Position position) {
      home = position;
      return this;
    }

    Someone going(int km) {
      reachKm = km;
      return this;
    }

    Someone atMost(int aWeek) {
      mostAWeek = aWeek;
      return this;
    }

    Someone sentAlready(int times) {
      sent.put(MONDAY, times);
      return this;
    }

    Someone in(String team, LocalDate agreedFrom, LocalDate agreedUntil) {
      teams.add(new Member(team.substring(0, 3), team, agreedFrom, agreedUntil));
      return this;
    }

    Someone in(String team) {
      return in(team, MONDAY.minusYears(1), MONDAY.plusYears(1));
    }

    Someone promised(String from, String to) {
      promises.add(new Promise(at(MONDAY, from), at(MONDAY, to)));
      return this;
    }

    Someone served(int minutes) {
      recent = minutes;
      return this;
    }

    Someone servedAt(String community, int times) {
      servedAt.put(community, times);
      return this;
    }

    Someone preferring(Category... wanted) {
      kinds = Set.of(wanted);
      return this;
    }

    Sendable here() {
      if (hours.isEmpty()) {
        for (var day : DayOfWeek.values()) {
          ready(day, "00:00", "23:59");
        }
      }
      return new Sendable(
          UUID.randomUUID(),
          new Sendable.Abilities(skills, trainings, born, hasGuardian),
          new Readiness(hours, away, "boyuan", reachKm, mostAWeek, kinds),
          home,
          teams,
          new Sendable.Past(promises, sent, recent, servedAt));
    }
  }

  /** An order on Monday from nine to eleven, unless a test says otherwise. */
  static final class Wanted {

    private LocalDate day = MONDAY;
    private String from = "09:00";
    private String to = "11:00";
    private Urgency urgency = Urgency.NORMAL;
    private Position position = HERE;
    private Set<String> skills = Set.of();
    private Set<UUID> trainings = Set.of();
    private Integer minAge;
    private Integer maxAge;
    private String organization;
    private String team;
    private List<Sendable> candidates = List.of();

    Wanted on(LocalDate date) {
      day = date;
      return this;
    }

    Wanted at(String begin, String end) {
      from = begin;
      to = end;
      return this;
    }

    Wanted pressing(Urgency much) {
      urgency = much;
      return this;
    }

    Wanted in(Position where) {
      position = where;
      return this;
    }

    Wanted needing(String... wanted) {
      skills = Set.of(wanted);
      return this;
    }

    Wanted needing(UUID training) {
      trainings = Set.of(training);
      return this;
    }

    Wanted aged(Integer min, Integer max) {
      minAge = min;
      maxAge = max;
      return this;
    }

    Wanted of(String code) {
      organization = code.substring(0, 3);
      team = code;
      return this;
    }

    Wanted from(Sendable... people) {
      candidates = Arrays.asList(people);
      return this;
    }

    Wanted from(List<Sendable> people) {
      candidates = people;
      return this;
    }

    OrderToFill there() {
      return new OrderToFill(
          UUID.randomUUID(),
          new OrderToFill.Terms(
              "shanquan",
              Category.COMMUNITY_SERVICE,
              urgency,
              position,
              Sending.at(day, from),
              Sending.at(day, to)),
          new OrderToFill.Needs(skills, trainings, minAge, maxAge, organization, team),
          MEASURE,
          candidates);
    }

    Seat taken(Sendable person) {
      return seat(there(), person);
    }

    Seat free() {
      return Seat.free(UUID.randomUUID(), there());
    }

    Seat accepted(Sendable person) {
      return Seat.accepted(UUID.randomUUID(), there(), person);
    }

    Seat asked(Sendable person) {
      return Seat.asked(UUID.randomUUID(), there(), person);
    }
  }
}
