package io.boyuan.partnership.enrolment;

import io.boyuan.partnership.course.CourseView;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Sha256;

/**
 * What a guardian consents to when a child takes part, word for word. Its hash goes with the
 * consent, so that it can be shown later what was agreed to.
 *
 * @param statement the words, Chinese and English
 * @param sha256 their hash, in hexadecimal digits
 */
record Consent(String statement, String sha256) {

  static Consent to(CourseView course) {
    String statement =
        """
        本人是该儿童的监护人，同意其参加“%s”课程（共%d次课，每次%d分钟），将按时接送，\
        并同意社区为开展课程保存其姓名与出生日期。
        I am a guardian of this child and agree that they take part in "%s" (%d sessions of %d \
        minutes each). I will bring and fetch them in time, and agree that the community keeps \
        their name and date of birth to hold the course.
        """
            .formatted(
                course.title(),
                course.lessons(),
                course.minutes(),
                course.titleEn(),
                course.lessons(),
                course.minutes());
    return new Consent(statement, Sha256.of(statement));
  }

  /**
   * Refuses who did not consent to these words.
   *
   * @param given the hash of the words they read
   * @throws Problem 409 {@code consent-missing} with the words
   */
  void requireGiven(String given) {
    if (!sha256.equals(given)) {
      throw Problem.conflict("consent-missing").with("statement", statement).with("sha256", sha256);
    }
  }
}
