package io.boyuan.volunteer.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.contracts.volunteer.TrainingExpiring;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is qualified hears twice that they soon will not be (V5). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ExpiryNoticeTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate END = LocalDate.of(2040, 6, 30);

  Broker broker;
  @Inject WarnOfExpiry warn;
  @Inject Sql sql;

  @Test
  void the_end_is_told_60_and_14_days_before_once_each_unless_it_was_renewed() {
    var training = aTraining();
    var completion = aCompletion(training, UUID.randomUUID(), END);
    var renewer = UUID.randomUUID();
    var renewed = aCompletion(training, renewer, END);
    aCompletion(training, renewer, END.plusYears(1));

    for (int before : new int[] {61, 60, 59, 14, 13, 1, 0, -1}) {
      MovableClock.at(END.minusDays(before).atTime(9, 0).atZone(ZONE).toInstant(), warn::daily);
    }

    try (var facts = new FactReader(broker, "boyuan.volunteer")) {
      var told = facts.about(completion, 2);
      assertThat(told).extracting(FactReader.HeardFact::type).containsOnly(TrainingExpiring.TYPE);
      assertThat(told.get(0).data()).contains("\"noticeDays\":60");
      assertThat(told.get(1).data()).contains("\"noticeDays\":14");
      assertThat(told).hasSize(2);
      assertThat(facts.about(renewed, 0)).isEmpty();
    }
  }

  @Test
  void who_was_not_told_in_time_is_told_once_how_it_is_now() {
    var completion = aCompletion(aTraining(), UUID.randomUUID(), END.plusYears(5));

    for (int day = 0; day < 3; day++) {
      MovableClock.at(
          END.plusYears(5).minusDays(10 - day).atTime(9, 0).atZone(ZONE).toInstant(), warn::daily);
    }

    try (var facts = new FactReader(broker, "boyuan.volunteer")) {
      assertThat(facts.about(completion, 1)).hasSize(1);
    }
  }

  @Test
  void who_renews_early_continues_and_who_renews_late_begins_anew() {
    var end = LocalDate.of(2027, 3, 31);
    assertThat(Validity.until(end.minusDays(60), end, 12, 60)).isEqualTo(end.plusMonths(12));
    assertThat(Validity.until(end, end, 12, 60)).isEqualTo(end.plusMonths(12));
    assertThat(Validity.until(end.minusDays(61), end, 12, 60))
        .isEqualTo(end.minusDays(61).plusMonths(12));
    assertThat(Validity.until(end.plusDays(1), end, 12, 60))
        .isEqualTo(end.plusDays(1).plusMonths(12));
    assertThat(Validity.until(end.minusMonths(11), end, 1, 60)).isEqualTo(end);
    assertThat(Validity.until(end, null, 12, 60)).isEqualTo(end.plusMonths(12));
    assertThat(Validity.until(end, end, null, 60)).isNull();
  }

  private UUID aTraining() {
    var id = UUID.randomUUID();
    sql.change(
        "insert into training (id, community_code, title, title_en, kind, adviser, valid_months,"
            + " questions, quiz_version, created_at, version)"
            + " values (?, 'boyuan', '礼仪', 'Etiquette', 'ETIQUETTE', '机构', 12, '[]', 0, now(), 0)",
        id);
    return id;
  }

  private UUID aCompletion(UUID training, UUID volunteer, LocalDate until) {
    var id = UUID.randomUUID();
    sql.change(
        "insert into training_completion (id, training_id, volunteer_id, volunteer_name,"
            + " community_code, completed_on, expires_on, code, created_at)"
            + " values (?, ?, ?, '王', 'boyuan', ?, ?, ?, now())",
        id,
        training,
        volunteer,
        until.minusYears(1),
        until,
        id.toString());
    return id;
  }
}
