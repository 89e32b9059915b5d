package io.boyuan.platform.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Work on many things, each in a transaction of its own, so that one that fails keeps none of the
 * others.
 */
public final class OneByOne {

  private static final int MOST_PORTIONS = 50;

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

  /**
   * Does the work for all there are, portion by portion. It ends when there are no more, when one
   * failed, and after fifty portions; what is left is for the next time.
   *
   * @param next reads the next portion, which work takes things out of
   * @param most how many a portion has at most
   * @param work done in a new transaction for each
   * @param failed what to say of one that failed, with the reason
   * @param <T> a thing
   */
  public static <T> void inPortions(
      IntFunction<List<T>> next,
      int most,
      Consumer<T> work,
      BiConsumer<T, RuntimeException> failed) {
    for (int portion = 0; portion < MOST_PORTIONS; portion++) {
      var things = next.apply(most);
      if (!each(things, work, failed) || things.size() < most) {
        return;
      }
    }
  }
}
