package io.boyuan.volunteer.training;

import java.util.List;
import java.util.UUID;

/**
 * A training as those who teach it, examine in it or certify it need it.
 *
 * @param id the training
 * @param communityCode whose training it is
 * @param validMonths for how many months who completed it is qualified, null for ever
 * @param passMark what percentage of the quiz must be right, null without a quiz
 * @param questions the quiz, empty without one
 * @param quizVersion rises when the questions change
 */
public record TaughtTraining(
    UUID id,
    String communityCode,
    Integer validMonths,
    Integer passMark,
    List<Question> questions,
    int quizVersion) {

  static TaughtTraining of(Training training) {
    return new TaughtTraining(
        training.id(),
        training.communityCode(),
        training.validMonths(),
        training.passMark(),
        List.copyOf(training.questions()),
        training.quizVersion());
  }
}
