package io.boyuan.platform.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.problem.Problem;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedCodeTest {

  @Test
  void a_code_is_read_however_it_is_typed() {
    String code = TypedCode.next(new SecureRandom());

    assertThat(TypedCode.read(TypedCode.shown(code))).isEqualTo(code);
    assertThat(TypedCode.read(code.toLowerCase(java.util.Locale.ROOT))).isEqualTo(code);
    assertThat(TypedCode.read("oil0-abcd-efgh")).isEqualTo("0110ABCDEFGH");
  }

  @Test
  void what_cannot_be_a_code_is_not_found() {
    for (String typed : new String[] {"", "7K3Q", "7K3Q-9XZA-M2TU", "7K3Q9XZAM2TD0", "博园"}) {
      assertThatThrownBy(() -> TypedCode.read(typed)).isInstanceOf(Problem.class);
    }
  }

  @Test
  void codes_do_not_repeat() {
    var random = new SecureRandom();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      codes.add(TypedCode.next(random));
    }
    assertThat(codes).hasSize(10_000);
  }
}
