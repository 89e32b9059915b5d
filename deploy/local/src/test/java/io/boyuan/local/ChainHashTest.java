package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ChainHashTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The same entry and hash as in the platform's {@code AuditTest}, where PostgreSQL makes it. */
  @Test
  void it_is_what_the_database_computes() throws Exception {
    var link =
        JSON.createObjectNode()
            .put("number", 42)
            .put("id", "0197a2f0-0000-7000-8000-000000000001")
            .put("at", "2026-11-26T05:15:00.1204+08:00")
            .put("actorId", "0197a2f0-0000-7000-8000-000000000002")
            .put("community", "boyuan")
            .put("action", "do-it")
            .put("subjectType", "thing")
            .put("subjectId", "0197a2f0-0000-7000-8000-000000000003")
            .put("reason", "他说 \"\\\" \t\n\r\b\f\u0001\u007f\u00e9\uD83D\uDE00/")
            .putNull("detail");

    assertThat(ChainHash.of("00ff", link))
        .isEqualTo("2d1743ca35dfed20fc2e6cac4eacf9fad6e605d8d3fef94bcda21c8abf9fec56");
  }
}
