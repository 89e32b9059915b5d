package io.boyuan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

  private static final String CROOKED = "io.boyuan.platform.testing.crooked";

  @TestFactory
  Stream<DynamicTest> a_crooked_service_breaks_the_rule_that() {
    var classes = new ClassFileImporter().importPackages(CROOKED);
    return ArchitectureRules.of(CROOKED).stream()
        .map(
            rule ->
                dynamicTest(
                    rule.getDescription(),
                    () -> assertThat(rule.evaluate(classes).hasViolation()).isTrue()));
  }
}
