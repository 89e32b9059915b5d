package io.boyuan.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

  private Instant now = Instant.ofEpochSecond(1_000);
  private final VerifiedTokens tokens = new VerifiedTokens(() -> now, 2);

  @Test
  void a_token_is_remembered_for_a_minute() {
    tokens.remember("a", 2_000);

    assertThat(tokens.contains("a")).isTrue();
    assertThat(tokens.contains("b")).isFalse();
    now = Instant.ofEpochSecond(1_060);
    assertThat(tokens.contains("a")).isFalse();
  }

  @Test
  void a_token_is_not_remembered_beyond_its_expiry() {
    tokens.remember("a", 1_010);

    now = Instant.ofEpochSecond(1_010);
    assertThat(tokens.contains("a")).isFalse();
  }

  @Test
  void there_is_an_end_to_what_is_remembered() {
    tokens.remember("a", 2_000);
    tokens.remember("b", 2_000);
    tokens.remember("c", 2_000);

    assertThat(tokens.contains("a")).isFalse();
    assertThat(tokens.contains("c")).isTrue();
  }
}
