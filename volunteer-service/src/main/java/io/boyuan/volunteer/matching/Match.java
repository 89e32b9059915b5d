package io.boyuan.volunteer.matching;

import java.util.Comparator;

/**
 * Something that fits.
 *
 * @param candidate what fits
 * @param score how well and why
 */
record Match(Candidate candidate, Score score) {

  /** Best first; of the same score the one that was there first. */
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt((Match match) -> -match.score().total())
          .thenComparing(match -> match.candidate().id().toString());
}
