package io.boyuan.platform.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Work on many things, each in a transaction of its own, so that one that fails keeps none of the
 * others.
 */
public final class OneByOne {

  private OneByOne() {}

  /**
   * Does the work for each.
   *
   * @param things what to work on
   * @param work done in a new transaction for each
   * @param failed what to say of one that failed, with the reason
   * @param <T> a thing
   * @return true when none failed
   */
  public static <T> boolean each(
      List<T> things, Consumer<T> work, BiConsumer<T, RuntimeException> failed) {
    boolean all = true;
    for (T thing : things) {
      try {
        QuarkusTransaction.requiringNew().run(() -> work.accept(thing));
      } catch (RuntimeException e) {
        failed.accept(thing, e);
        all = false;
      }
    }
    return all;
  }
}
