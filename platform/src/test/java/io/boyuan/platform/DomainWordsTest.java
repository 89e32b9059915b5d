package io.boyuan.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.boyuan.contracts.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DomainWordsTest {

  /** Words of the glossary that no technical text uses by chance. */
  private static final Set<String> WORDS =
      Set.of(
          "shift",
          "booking",
          "volunteer",
          "points",
          "grid",
          "agreement",
          "ticket",
          "ledger",
          "university",
          "talent",
          "patrol",
          "resident",
          "matter",
          "enrolment",
          "dispatch",
          "donation",
          "challenge",
          "proposal",
          "milestone",
          "space",
          "activity",
          "training");

  private static final Pattern COMMENT =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\n]*|^\\s*--[^\n]*|^#[^\n]*", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+");

  @Test
  void the_platform_depends_on_no_service_and_of_the_contracts_on_facts_alone() {
    var platform =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.boyuan.platform");
    var domain =
        DescribedPredicate.describe(
            "the domain",
            (JavaClass type) ->
                type.getPackageName().startsWith("io.boyuan.")
                    && !type.getPackageName().startsWith("io.boyuan.platform")
                    && !type.getName().equals(Fact.class.getName()));

    assertThat(platform.stream().map(JavaClass::getSimpleName)).contains("Outbox", "Caller");
    noClasses().should().dependOnClassesThat(domain).check(platform);
  }

  @Test
  void the_platform_knows_no_word_of_the_domain() throws IOException {
    var known = new TreeSet<String>();
    int files = 0;
    try (var sources = Files.walk(Path.of("src/main"))) {
      for (Path source : sources.filter(DomainWordsTest::isText).toList()) {
        files++;
        var text =
            COMMENT.matcher(Files.readString(source)).replaceAll("").replace("codePoints", "");
        WORD.matcher(text)
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .filter(word -> WORDS.contains(word) || WORDS.contains(word.replaceFirst("s$", "")))
            .forEach(word -> known.add(word + " in " + source));
      }
    }

    assertThat(files).isGreaterThan(40);
    assertThat(known).isEmpty();
  }

  private static boolean isText(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".otf");
  }
}
