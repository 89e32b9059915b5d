package io.boyuan.partnership.donation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as receipts write them out. */
class CapitalAmountTest {

  @ParameterizedTest
  @CsvSource({
    "1, 壹分",
    "10, 壹角",
    "100, 壹元整",
    "105, 壹元零伍分",
    "140950, 壹仟肆佰零玖元伍角",
    "600714, 陆仟零柒元壹角肆分",
    "10700053, 壹拾万零柒仟元伍角叁分",
    "1640902, 壹万陆仟肆佰零玖元零贰分",
    "32504, 叁佰贰拾伍元零肆分",
    "10000000000, 壹亿元整",
    "100000000500, 壹拾亿零伍元整",
    "1000500, 壹万零伍元整"
  })
  void an_amount_is_written_in_characters_that_cannot_be_altered(long fen, String words) {
    assertThat(CapitalAmount.of(fen)).isEqualTo(words);
  }
}
