package io.boyuan.partnership.feedback;

/**
 * What participants think of a course, all together; all null while too few said so.
 *
 * @param answers how many said so
 * @param content the average for what it is about, to a tenth
 * @param teaching the average for how it is taught
 * @param place the average for where it is
 */
record FeedbackSummary(Integer answers, Double content, Double teaching, Double place) {

  static final FeedbackSummary TOO_FEW = new FeedbackSummary(null, null, null, null);
}
