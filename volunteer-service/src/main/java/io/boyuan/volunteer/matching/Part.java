package io.boyuan.volunteer.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a score.
 *
 * @param criterion what is looked at
 * @param points the points it gives
 * @param most the most it can give
 * @param reason why, in Chinese
 * @param reasonEn why, in English
 */
@Schema(name = "ScorePart")
record Part(Criterion criterion, int points, int most, String reason, String reasonEn) {

  Part(Criterion criterion, int points, String reason, String reasonEn) {
    this(criterion, points, criterion.most(), reason, reasonEn);
  }
}
