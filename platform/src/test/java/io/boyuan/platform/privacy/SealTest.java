package io.boyuan.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final String OLD = "old:0123456789abcdef0123456789abcdef";
  private static final String NEW = "new:fedcba9876543210fedcba9876543210";

  private final Seal seal = new Seal(List.of(OLD));

  @Test
  void what_is_sealed_opens_again_and_never_looks_the_same() {
    String once = seal.sealed("13800005678");

    assertThat(seal.opened(once)).isEqualTo("13800005678");
    assertThat(once)
        .startsWith("old:")
        .doesNotContain("138")
        .isNotEqualTo(seal.sealed("13800005678"));
    assertThat(seal.opened(null)).isNull();
    assertThat(seal.sealed(null)).isNull();
  }

  @Test
  void a_new_key_in_front_seals_and_the_old_one_still_opens() {
    String before = seal.sealed("温州");
    var rotated = new Seal(List.of(NEW, OLD));

    assertThat(rotated.opened(before)).isEqualTo("温州");
    assertThat(rotated.sealed("温州")).startsWith("new:");
    assertThat(rotated.index("20260001")).isEqualTo(seal.index("20260001"));
  }

  @Test
  void what_was_changed_does_not_open() {
    String sealed = seal.sealed("13800005678");
    String changed = sealed.substring(0, sealed.length() - 6) + "AAAAA=";

    assertThatThrownBy(() -> seal.opened(changed)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> new Seal(List.of(NEW)).opened(sealed))
        .hasMessageContaining("boyuan.privacy.keys");
  }

  @Test
  void a_key_that_is_too_short_is_refused_at_start() {
    assertThatThrownBy(() -> new Seal(List.of("k:short")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void masked_numbers_and_names_show_their_ends_alone() {
    assertThat(Masked.number("13812345678")).isEqualTo("138****5678");
    assertThat(Masked.number("20260001")).isEqualTo("2****01");
    assertThat(Masked.number("123")).isEqualTo("****3");
    assertThat(Masked.name("欧阳小明")).isEqualTo("欧**");
    assertThat(Masked.name("李四")).isEqualTo("李*");
  }
}
