package io.boyuan.volunteer.training;

import java.time.Instant;
import java.util.UUID;

/**
 * A training as it is shown to everybody.
 *
 * @param id the training
 * @param communityCode whose training it is
 * @param title what it is called in Chinese
 * @param titleEn what it is called in English
 * @param kind what it teaches
 * @param adviser who teaches it
 * @param validMonths for how many months who completed it is qualified, null for ever
 * @param passMark what percentage of the quiz must be right, null without a quiz
 * @param questions how many questions the quiz has
 * @param retiredAt since when it is taught no more, null while it is
 * @param createdAt when it was first offered
 */
record TrainingView(
    UUID id,
    String communityCode,
    String title,
    String titleEn,
    TrainingKind kind,
    String adviser,
    Integer validMonths,
    Integer passMark,
    int questions,
    Instant retiredAt,
    Instant createdAt) {

  static TrainingView of(Training training) {
    return new TrainingView(
        training.id(),
        training.communityCode(),
        training.title(),
        training.titleEn(),
        training.kind(),
        training.adviser(),
        training.validMonths(),
        training.passMark(),
        training.questions().size(),
        training.retiredAt(),
        training.createdAt());
  }
}
