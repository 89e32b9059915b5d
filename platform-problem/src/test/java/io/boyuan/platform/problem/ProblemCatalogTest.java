package io.boyuan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCatalogTest {

  private final ProblemCatalog catalog =
      ProblemCatalog.load(ProblemCatalogTest.class.getClassLoader());

  @Test
  void a_problem_is_a_document_in_the_order_of_the_rfc() {
    var document =
        catalog.document(Problem.of(500, "internal-error").with("errorId", "e-1 $2"), Language.EN);

    assertThat(document.keySet()).containsExactly("type", "title", "status", "detail", "errorId");
    assertThat(document)
        .containsEntry("type", "urn:boyuan:problem:internal-error")
        .containsEntry("detail", "It has been recorded as e-1 $2.");
  }

  @Test
  void a_problem_speaks_both_languages() {
    var refused = Problem.invalid("endsAt", "end-after-start");

    assertThat(catalog.document(refused, Language.ZH))
        .containsEntry("violations", List.of(new Violation("endsAt", "结束时间须晚于开始时间")));
    assertThat(catalog.document(refused, Language.EN))
        .containsEntry("violations", List.of(new Violation("endsAt", "must be after the start")));
  }

  @Test
  void a_member_never_replaces_what_the_rfc_defines() {
    var document = catalog.document(Problem.notFound().with("status", 200), Language.EN);

    assertThat(document).containsEntry("status", 404);
  }

  @Test
  void a_violation_without_a_rule_keeps_its_words() {
    var document = catalog.document(Problem.invalid("name", "too odd"), Language.ZH);

    assertThat(document).containsEntry("violations", List.of(new Violation("name", "too odd")));
  }
}
