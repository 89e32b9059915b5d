package io.boyuan.volunteer.talent;

import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who serves with a craft, for those who let them serve. */
@ApplicationScoped
public class Talents {

  private final Studios studios;

  @Inject
  Talents(Studios studios) {
    this.studios = studios;
  }

  /**
   * Somebody whose studio everybody sees.
   *
   * @param talentId who
   * @return what they are called and where they serve
   * @throws Problem 409 {@code studio-not-published} without a studio that everybody sees
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Talent published(UUID talentId) {
    return studios
        .findByIdOptional(talentId)
        .filter(Studio::isVisible)
        .map(
            studio ->
                new Talent(
                    studio.id(), studio.displayName(), studio.communityCode(), studio.place()))
        .orElseThrow(() -> Problem.conflict("studio-not-published"));
  }

  /**
   * What some talents can do.
   *
   * @param talentIds who, at most a page of them
   * @return their crafts
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, List<Craft>> craftsOf(Collection<UUID> talentIds) {
    return studios.list("id in ?1", talentIds).stream()
        .collect(Collectors.toMap(Studio::id, studio -> List.copyOf(studio.crafts())));
  }
}
