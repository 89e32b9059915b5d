package io.boyuan.volunteer.standing;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.signup.Reliability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Persons read what they have served, and a year of it (V10). */
@ApplicationScoped
class ReadMyStanding {

  // Served by the primary key: a person has a row for each month, community and category.
  private static final String ROWS =
      "select month, community_code, category, minutes, unscanned, records from service_total"
          + " where dimension = 'PERSON' and key = ? and month < ? order by month";

  private final Sql sql;
  private final StarPolicy stars;
  private final Reliability reliability;
  private final Caller caller;

  @Inject
  ReadMyStanding(Sql sql, StarPolicy stars, Reliability reliability, Caller caller) {
    this.sql = sql;
    this.stars = stars;
    this.reliability = reliability;
    this.caller = caller;
  }

  @Transactional
  MyStanding mine() {
    var rows = rows(caller.id(), LocalDate.of(9999, 1, 1));
    long minutes = minutesOf(rows);
    var kept = reliability.of(caller.id());
    return new MyStanding(
        minutes,
        rows.stream().mapToLong(Served::unscanned).sum(),
        rows.stream().mapToLong(Served::records).sum(),
        stars.starsFor(minutes),
        stars.minutesToNext(minutes),
        kept.kept(),
        kept.missed(),
        byCategory(rows),
        byMonth(rows).reversed().stream().limit(24).toList());
  }

  @Transactional
  YearInReview year(int year) {
    var first = LocalDate.of(year, 1, 1);
    var all = rows(caller.id(), first.plusYears(1));
    var rows = all.stream().filter(row -> !row.month().isBefore(first)).toList();
    long minutes = minutesOf(rows);
    long before = minutesOf(all) - minutes;
    return new YearInReview(
        year,
        minutes,
        rows.stream().mapToLong(Served::records).sum(),
        stars.starsFor(before + minutes),
        stars.starsFor(before),
        rows.stream().map(Served::community).distinct().sorted().toList(),
        byCategory(rows),
        byMonth(rows));
  }

  private List<Served> rows(UUID person, LocalDate before) {
    return sql.list(
        ROWS,
        row ->
            new Served(
                row.date("month"),
                row.text("community_code"),
                row.constant("category", Category.class),
                row.bigNumber("minutes"),
                row.bigNumber("unscanned"),
                row.bigNumber("records")),
        person.toString(),
        before);
  }

  private static long minutesOf(List<Served> rows) {
    return rows.stream().mapToLong(Served::minutes).sum();
  }

  private static List<MyStanding.OfCategory> byCategory(List<Served> rows) {
    return summed(rows, Served::category).entrySet().stream()
        .map(sum -> new MyStanding.OfCategory(sum.getKey(), sum.getValue()))
        .sorted(Comparator.comparing(MyStanding.OfCategory::minutes).reversed())
        .toList();
  }

  private static List<MyStanding.OfMonth> byMonth(List<Served> rows) {
    return summed(rows, Served::month).entrySet().stream()
        .map(sum -> new MyStanding.OfMonth(sum.getKey(), sum.getValue()))
        .toList();
  }

  private static <K extends Comparable<? super K>> Map<K, Long> summed(
      List<Served> rows, Function<Served, K> by) {
    return rows.stream()
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Served::minutes)));
  }

  private record Served(
      LocalDate month,
      String community,
      Category category,
      long minutes,
      long unscanned,
      long records) {}
}
