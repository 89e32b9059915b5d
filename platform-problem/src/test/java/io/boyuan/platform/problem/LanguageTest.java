package io.boyuan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-|ZH",
        "en|EN",
        "en-GB,en;q=0.9|EN",
        "zh-CN,zh;q=0.9,en;q=0.8|ZH",
        "fr,en;q=0.5|EN",
        "fr|ZH",
        "*|ZH",
        ";;;=|ZH"
      })
  void the_caller_is_answered_in_the_language_they_read_best(String header, Language expected) {
    assertThat(Language.preferredBy(header)).isEqualTo(expected);
  }
}
