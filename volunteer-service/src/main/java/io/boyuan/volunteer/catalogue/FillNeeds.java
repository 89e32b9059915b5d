package io.boyuan.volunteer.catalogue;

import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Needs get the people they want, for those who match them. */
@ApplicationScoped
public class FillNeeds {

  private final Listings listings;

  @Inject
  FillNeeds(Listings listings) {
    this.listings = listings;
  }

  /**
   * The need, held until the end of the transaction.
   *
   * @param id the need
   * @return the need
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Listing holding(UUID id) {
    return listings.holding(ListingKind.NEED, id).orElseThrow(Problem::notFound);
  }

  /**
   * Gives a need some of the people it wants; with all of them it is matched.
   *
   * @param need the need, held
   * @param people how many could come
   * @return how many of them are wanted
   * @throws Problem 409 {@code already-matched}, {@code not-published}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int fill(Listing need, int people) {
    int taken = need.match(people);
    listings.keep(need);
    return taken;
  }

  /**
   * Says that what was wanted was done.
   *
   * @param need the need, held
   * @param words what is said of it
   * @throws Problem 409 {@code not-matched}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void fulfil(Listing need, String words) {
    need.fulfil(words);
    listings.keep(need);
  }
}
