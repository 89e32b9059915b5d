package io.boyuan.grid.request;

import io.boyuan.grid.category.Attribute;
import io.boyuan.grid.category.Category;
import io.boyuan.platform.problem.Problem;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether what is answered fits the questions of a category. */
final class CheckAnswers {

  private CheckAnswers() {}

  /**
   * Refuses answers that do not fit.
   *
   * @param category whose questions
   * @param answers by the questions' codes
   * @throws Problem 400 {@code invalid-input}
   */
  static void of(Category category, Map<String, List<String>> answers) {
    var asked = category.attributes().stream().collect(Collectors.toMap(Attribute::code, a -> a));
    for (String code : answers.keySet()) {
      if (!asked.containsKey(code)) {
        throw Problem.invalid("answers." + code, "unknown-attribute");
      }
    }
    for (var attribute : category.attributes()) {
      var given = answers.getOrDefault(attribute.code(), List.of());
      String field = "answers." + attribute.code();
      if (given.isEmpty()) {
        if (attribute.required()) {
          throw Problem.invalid(field, "required");
        }
      } else if (!fits(attribute, given)) {
        throw Problem.invalid(field, "answer");
      }
    }
  }

  private static boolean fits(Attribute attribute, List<String> given) {
    boolean isOne = attribute.type() == Attribute.Type.MULTIVALUELIST || given.size() == 1;
    return isOne && given.stream().allMatch(answer -> fits(attribute, answer));
  }

  private static boolean fits(Attribute attribute, String answer) {
    return switch (attribute.type()) {
      case STRING -> answer.length() <= 200 && answer.lines().count() <= 1;
      case TEXT -> true;
      case NUMBER -> answer.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
      case DATETIME -> isTime(answer);
      case SINGLEVALUELIST, MULTIVALUELIST ->
          attribute.values().stream().anyMatch(choice -> choice.key().equals(answer));
    };
  }

  private static boolean isTime(String answer) {
    try {
      OffsetDateTime.parse(answer);
      return true;
    } catch (DateTimeParseException notATime) {
      return false;
    }
  }
}
