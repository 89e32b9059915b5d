package io.boyuan.platform.code;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CompositeCacheKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** How often somebody sent a wrong code for something of late: six digits could be tried out. */
@ApplicationScoped
public class WrongCodes {

  /** In a minute, for one person and one thing. */
  private static final int MOST = 6;

  private final Cache wrong;

  @Inject
  WrongCodes(@CacheName("wrong-codes") Cache wrong) {
    this.wrong = wrong;
  }

  /**
   * Whether no further code is looked at for now.
   *
   * @param thing whose code it is
   * @param person who sends it
   * @return true after six wrong ones, for a minute
   */
  public boolean areTooMany(UUID thing, UUID person) {
    return count(thing, person).get() >= MOST;
  }

  /**
   * Notes a wrong code.
   *
   * @param thing whose code it is
   * @param person who sent it
   */
  public void note(UUID thing, UUID person) {
    count(thing, person).incrementAndGet();
  }

  private AtomicInteger count(UUID thing, UUID person) {
    return wrong
        .get(new CompositeCacheKey(thing, person), asked -> new AtomicInteger())
        .await()
        .indefinitely();
  }
}
