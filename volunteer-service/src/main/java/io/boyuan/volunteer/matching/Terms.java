package io.boyuan.volunteer.matching;

import io.boyuan.volunteer.Audience;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.Times;
import java.util.Collection;
import java.util.Set;

/**
 * What is compared when a need and a resource are matched.
 *
 * @param skills codes of the skills wanted or given
 * @param times when, null when not said
 * @param audience for whom
 * @param place where, null when it does not matter
 * @param reachKm how far a resource goes
 */
record Terms(Set<String> skills, Times times, Set<Audience> audience, Place place, int reachKm) {

  /** Who does not say how far they go is taken to go so far. */
  private static final int USUAL_REACH = 10;

  static Terms of(Listing listing) {
    var content = listing.content();
    return new Terms(
        Set.copyOf(content.skills()),
        listing.times(),
        Set.copyOf(content.audience()),
        content.place(),
        content.reachKm() == null ? USUAL_REACH : content.reachKm());
  }

  boolean isForAll() {
    return audience.contains(Audience.ALL);
  }

  static long common(Collection<?> some, Collection<?> others) {
    return some.stream().filter(others::contains).count();
  }
}
