package io.boyuan.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

  private Instant now = Instant.ofEpochSecond(1_000);
  private final VerifiedTokens tokens = new VerifiedTokens(() -> now, 2);

  @Test
  void a_token_is_remembered_for_a_minute() {
    tokens.remember("a", until(2_000));

    assertThat(tokens.whoSent("a")).isPresent();
    assertThat(tokens.whoSent("b")).isEmpty();
    now = Instant.ofEpochSecond(1_060);
    assertThat(tokens.whoSent("a")).isEmpty();
  }

  @Test
  void a_token_is_not_remembered_beyond_its_expiry() {
    tokens.remember("a", until(1_010));

    now = Instant.ofEpochSecond(1_010);
    assertThat(tokens.whoSent("a")).isEmpty();
  }

  @Test
  void there_is_an_end_to_what_is_remembered() {
    tokens.remember("a", until(2_000));
    tokens.remember("b", until(2_000));
    tokens.remember("c", until(2_000));

    assertThat(tokens.whoSent("a")).isEmpty();
    assertThat(tokens.whoSent("c")).isPresent();
  }

  private static SignedIn until(long second) {
    return new SignedIn(
        "volunteer",
        "boyuan-web",
        null,
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Instant.ofEpochSecond(second));
  }
}
