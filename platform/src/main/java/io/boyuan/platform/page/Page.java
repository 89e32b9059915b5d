package io.boyuan.platform.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most as many as asked for
 * @param nextCursor where the next page begins, null on the last one
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, String nextCursor) {

  /**
   * Cuts a page from rows that were read with one more than the limit.
   *
   * @param rows up to {@code limit + 1} rows in the order of the list
   * @param request what was asked for
   * @param keyOf the row's position in that order
   * @param <T> what is listed
   * @return the page, with a cursor when there was one row more
   */
  public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Cursor> keyOf) {
    if (rows.size() <= request.limit()) {
      return new Page<>(rows, null);
    }
    var items = rows.subList(0, request.limit());
    return new Page<>(items, keyOf.apply(items.getLast()).encoded());
  }

  /**
   * The same page of something else.
   *
   * @param change from what is listed to what is shown
   * @param <R> what is shown
   * @return a page with the same cursor
   */
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), nextCursor);
  }
}
