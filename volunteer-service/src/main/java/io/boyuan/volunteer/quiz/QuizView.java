package io.boyuan.volunteer.quiz;

import io.boyuan.volunteer.training.Question;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quiz as learners see it, without what is right.
 *
 * @param version to be sent along with the answers
 * @param passMark what percentage must be right
 * @param triesLeft how often they can still try today
 * @param questions the questions, to be answered in this order
 */
record QuizView(int version, int passMark, int triesLeft, List<Asked> questions) {

  /**
   * A question.
   *
   * @param text in Chinese
   * @param textEn in English
   * @param choice whether one or several options are right
   * @param options what one can choose, by their place from 0
   */
  @Schema(name = "AskedQuestion")
  record Asked(String text, String textEn, Question.Choice choice, List<Question.Option> options) {

    static Asked of(Question question) {
      return new Asked(question.text(), question.textEn(), question.choice(), question.options());
    }
  }
}
