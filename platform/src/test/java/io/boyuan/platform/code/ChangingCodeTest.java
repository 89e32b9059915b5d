package io.boyuan.platform.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChangingCodeTest {

  private static final String SECRET = "s3cret";
  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void a_code_changes_every_30_seconds() {
    var code = ChangingCode.at(TEN, SECRET);

    assertThat(ChangingCode.at(TEN.plusSeconds(29), SECRET)).isEqualTo(code);
    assertThat(ChangingCode.at(TEN.plusSeconds(30), SECRET).code()).isNotEqualTo(code.code());
    assertThat(code.expiresAt()).isEqualTo(TEN.plusSeconds(30));
  }

  @Test
  void the_code_before_the_current_one_is_taken_and_no_older_one() {
    var code = ChangingCode.at(TEN, SECRET);

    assertThat(ChangingCode.isShown(code.code(), TEN.plusSeconds(59), SECRET)).isTrue();
    assertThat(ChangingCode.isShown(code.digits(), TEN.plusSeconds(59), SECRET)).isTrue();
    assertThat(ChangingCode.isShown(code.code(), TEN.plusSeconds(60), SECRET)).isFalse();
  }

  @Test
  void a_code_of_another_shift_is_not_taken() {
    var code = ChangingCode.at(TEN, "another");

    assertThat(ChangingCode.isShown(code.code(), TEN, SECRET)).isFalse();
    assertThat(ChangingCode.isShown("", TEN, SECRET)).isFalse();
  }
}
