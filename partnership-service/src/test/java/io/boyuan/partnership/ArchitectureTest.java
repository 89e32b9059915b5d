package io.boyuan.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.boyuan.platform.testing.ArchitectureRules;
import io.boyuan.platform.testing.ProblemTexts;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final String SERVICE = "io.boyuan.partnership";

  @TestFactory
  Stream<DynamicTest> this_service_is_built_like_every_other() {
    var classes = ArchitectureRules.classesOf(SERVICE);
    return ArchitectureRules.of(SERVICE).stream()
        .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
  }

  @Test
  void every_problem_has_its_words_in_both_languages() {
    assertThat(ProblemTexts.missing(Path.of("src/main/java"))).isEmpty();
  }
}
