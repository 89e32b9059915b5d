package io.boyuan.partnership;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.boyuan.platform.testing.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final String SERVICE = "io.boyuan.partnership";

  @TestFactory
  Stream<DynamicTest> this_service_is_built_like_every_other() {
    var classes = ArchitectureRules.classesOf(SERVICE);
    return ArchitectureRules.of(SERVICE).stream()
        .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
  }
}
