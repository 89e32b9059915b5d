package io.boyuan.grid.wish;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Residents and volunteers of a community support its wishes, each once; who asked supports it from
 * the beginning and cannot stop (G6).
 */
@ApplicationScoped
class SupportWish {

  private final Wishes wishes;
  private final Caller caller;
  private final Clock clock;

  @Inject
  SupportWish(Wishes wishes, Caller caller, Clock clock) {
    this.wishes = wishes;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Supports a wish; to do so again changes nothing.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code wish-closed}
   */
  @Transactional
  void support(UUID id) {
    wishes.support(seen(id).id(), caller.id(), clock.instant());
  }

  /**
   * Supports a wish no more.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code own-wish}, {@code wish-closed}
   */
  @Transactional
  void letGo(UUID id) {
    if (caller.id().equals(seen(id).submitterId())) {
      throw Problem.conflict("own-wish");
    }
    wishes.letGo(id, caller.id());
  }

  private Wishes.Held seen(UUID id) {
    var wish = wishes.holding(id);
    if (!wish.isShown() && !caller.id().equals(wish.submitterId())) {
      throw Problem.notFound();
    }
    caller.requireActsFor(wish.community());
    wish.requireOpen();
    return wish;
  }
}
