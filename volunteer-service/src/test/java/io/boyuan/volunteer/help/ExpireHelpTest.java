package io.boyuan.volunteer.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What nobody accepted or confirmed in time ends (V9). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ExpireHelpTest {

  private static final String POST =
      """
      insert into help_post (id, kind, community_code, title, words, category, minutes_expected,
        status, helper_id, helper_name, asker_id, asker_name, accepted_at, helper_minutes,
        expires_at, created_at, version)
      values (?, 'REQUEST', 'boyuan', '搬书桌', '从三楼到一楼', 'ERRANDS', 60, ?, ?, '王', ?, '李', ?, ?,
        ?, now(), 0)
      """;

  @Inject ExpireHelp expire;
  @Inject Sql sql;
  @Inject Clock clock;

  @Test
  void what_nobody_accepts_or_confirms_is_over_and_what_one_confirmed_is_for_staff_to_decide() {
    var past = clock.instant().minusSeconds(60);
    var ignored = aPost("OPEN", null, past);
    var silent = aPost("ACCEPTED", null, past);
    var oneSided = aPost("ACCEPTED", 30, past);
    var underWay = aPost("ACCEPTED", 30, past.plusSeconds(3600));

    expire.all();

    assertThat(statusOf(ignored)).isEqualTo("EXPIRED");
    assertThat(statusOf(silent)).isEqualTo("EXPIRED");
    assertThat(statusOf(oneSided)).isEqualTo("DISPUTED");
    assertThat(statusOf(underWay)).isEqualTo("ACCEPTED");
  }

  private UUID aPost(String status, Integer helperMinutes, Instant expiresAt) {
    var id = UUID.randomUUID();
    boolean accepted = status.equals("ACCEPTED");
    sql.change(
        POST,
        id,
        status,
        accepted ? UUID.randomUUID() : null,
        UUID.randomUUID(),
        accepted ? expiresAt.minusSeconds(7200) : null,
        helperMinutes,
        expiresAt);
    return id;
  }

  private String statusOf(UUID id) {
    return sql.first("select status from help_post where id = ?", row -> row.text("status"), id)
        .orElseThrow();
  }
}
