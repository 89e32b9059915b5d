package io.boyuan.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "*", "a", "//", "/a//b", "/.", "/..", "/./a", "/a/../b", "/a/.", "/a\\b", "/a;b",
        "/%2e", "/%2F", "/%5C", "/%25", "/%3B", "/%00", "/%1f", "/%7F", "/%", "/%2", "/%zz", "/a b",
        "/a?%00", "/a?%", "/a?b c", "/a#b", "/a?b#c", "/\u00e9"
      })
  void has_two_readings(String target) {
    assertThat(RequestTarget.isPlain(target)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/a",
        "/a/",
        "/a/b.c",
        "/...",
        "/..a/b..",
        "/%E5%8D%9A",
        "/a%20b",
        "/a?",
        "/a?b=../c",
        "/a?b=%2F%2e%2e&c=//",
        "/a?b=%25"
      })
  void has_one_reading(String target) {
    assertThat(RequestTarget.isPlain(target)).isTrue();
  }
}
