package io.boyuan.volunteer.matching;

import io.boyuan.volunteer.catalogue.Listing;
import java.util.Comparator;

/**
 * An entry that fits another.
 *
 * @param listing the entry
 * @param score how well and why
 */
record Match(Listing listing, Score score) {

  /** Best first; of the same score the one that was written first. */
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt((Match match) -> -match.score().total())
          .thenComparing(match -> match.listing().id().toString());
}
