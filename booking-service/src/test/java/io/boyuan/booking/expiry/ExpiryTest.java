package io.boyuan.booking.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.booking.points.AccountHolder;
import io.boyuan.booking.points.Book;
import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.points.Movement;
import io.boyuan.booking.points.Reason;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points expire oldest first, at the end of a month, two years after they came in (B2). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ExpiryTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Inject Ledger ledger;
  @Inject ExpirePoints expire;
  @Inject Book book;
  @Inject Sql sql;

  /** Tests go to and fro in time, which no installation does. */
  @BeforeEach
  void nothing_has_run_yet() {
    sql.change("update expiry_run set through = 'epoch'");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void over_three_years_what_is_left_is_what_a_queue_of_months_says(long seed) {
    var random = new Random(seed);
    var person = UUID.randomUUID();
    var queue = new TreeMap<YearMonth, Long>();
    var start = LocalDate.now(Clock.system(ZONE)).plusMonths(1).withDayOfMonth(10);
    for (int month = 0; month < 48; month++) {
      var day = start.plusMonths(month);
      MovableClock.at(
          at(day),
          () -> {
            expire.through(at(day));
            queue.headMap(YearMonth.from(day).minusMonths(24)).clear();
            long earned = random.nextInt(30);
            book.does(() -> ledger.issue(Reason.SERVICE, moving(person, earned)));
            queue.merge(YearMonth.from(day), earned, Long::sum);
            long spent = random.nextInt(35);
            if (book.refused(() -> ledger.pay(moving(person, spent))).isEmpty()) {
              spend(queue, spent);
            }
            assertThat(balanceOf(person))
                .as("in %s", day)
                .isEqualTo(queue.values().stream().mapToLong(Long::longValue).sum());
          });
    }
    book.assertSound();
  }

  @Test
  void run_twice_or_late_it_comes_to_the_same() {
    var person = UUID.randomUUID();
    book.does(() -> ledger.issue(Reason.SERVICE, moving(person, 50)));
    book.does(() -> ledger.pay(moving(person, 20)));
    var late = Instant.now(Clock.systemUTC()).plusSeconds(86_400L * 900);

    MovableClock.at(
        late,
        () -> {
          expire.through(late);
          expire.through(late);
          assertThat(balanceOf(person)).isZero();
          assertThat(expiriesOf(person)).isEqualTo(1);
        });
    book.assertSound();
  }

  @Test
  void what_is_given_back_after_its_time_is_good_for_a_month_more() {
    var person = UUID.randomUUID();
    book.does(() -> ledger.issue(Reason.SERVICE, moving(person, 50)));
    var payment = moving(person, 20);
    book.does(() -> ledger.pay(payment));
    var late = Instant.now(Clock.systemUTC()).plusSeconds(86_400L * 1000);

    MovableClock.at(
        late,
        () -> {
          expire.through(late);
          book.does(
              () ->
                  ledger.refund(
                      new Movement(payment.holder(), "boyuan", 20, payment.sourceId(), 1)));
          expire.through(late.plusSeconds(86_400));
          assertThat(balanceOf(person)).isEqualTo(20);
        });
    var later = late.plusSeconds(86_400L * 31);
    MovableClock.at(later, () -> expire.through(later));
    assertThat(balanceOf(person)).isZero();
    book.assertSound();
  }

  @Test
  void a_holder_is_warned_once_for_each_notice() {
    var person = UUID.randomUUID();
    var start = Instant.now(Clock.systemUTC()).plusSeconds(86_400L * 2000);
    MovableClock.at(start, () -> book.does(() -> ledger.issue(Reason.SERVICE, moving(person, 50))));
    var end =
        LocalDate.ofInstant(start, ZONE)
            .withDayOfMonth(1)
            .plusMonths(25)
            .atStartOfDay(ZONE)
            .toInstant();

    for (int daysBefore : new int[] {40, 29, 28, 8, 6, 5, 1}) {
      var day = end.minusSeconds(86_400L * daysBefore);
      MovableClock.at(day, () -> expire.through(day));
    }

    assertThat(
            sql.list(
                "select w.days from expiry_warning w join points_account a on a.id = w.account_id"
                    + " where a.holder_id = ? order by w.days",
                row -> row.number("days"),
                person))
        .containsExactly(7, 30);
    assertThat(balanceOf(person)).isEqualTo(50);
  }

  private static void spend(NavigableMap<YearMonth, Long> queue, long points) {
    long left = points;
    while (left > 0) {
      var oldest = queue.firstEntry();
      long taken = Math.min(left, oldest.getValue());
      left -= taken;
      if (taken == oldest.getValue()) {
        queue.remove(oldest.getKey());
      } else {
        queue.put(oldest.getKey(), oldest.getValue() - taken);
      }
    }
  }

  private static Instant at(LocalDate day) {
    return day.atTime(12, 0).atZone(ZONE).toInstant();
  }

  private static Movement moving(UUID person, long points) {
    return new Movement(AccountHolder.person(person), "boyuan", points, UUID.randomUUID());
  }

  private long balanceOf(UUID person) {
    return sql.first(
            "select balance - owed as visible from points_account where holder_id = ?",
            row -> row.bigNumber("visible"),
            person)
        .orElse(0L);
  }

  private long expiriesOf(UUID person) {
    return sql.first(
            "select count(*) as n from ledger_entry e join points_account a"
                + " on a.id = e.from_account where a.holder_id = ? and e.reason = 'EXPIRY'",
            row -> row.bigNumber("n"),
            person)
        .orElseThrow();
  }
}
