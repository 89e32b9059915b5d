package io.boyuan.platform.testing;

import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The statements that requests send to the database, whoever sends them: Hibernate or JDBC. Only
 * those of requests are noted, which run on virtual threads; the relay of the outbox and the
 * listener of facts have threads of the platform and go on beside. A batch is one statement; begin
 * and commit are none.
 */
public final class Statements {

  private static final Queue<String> NOTED = new ConcurrentLinkedQueue<>();

  private Statements() {}

  /**
   * What the database is asked during some work.
   *
   * @param work requests, one after the other
   * @return the SQL of each statement, in order
   */
  public static List<String> during(Runnable work) {
    NOTED.clear();
    work.run();
    return List.copyOf(NOTED);
  }

  /**
   * Holds a list to asking the database equally often however many rows it shows.
   *
   * @param statements how often
   * @param caller who asks, null for nobody
   * @param list its address, with the query that narrows it
   * @param many how many rows it has at least, besides one
   */
  public static void assertAlways(int statements, TestCaller caller, URI list, int many) {
    for (int rows : List.of(1, many)) {
      var page = URI.create(list + (list.getQuery() == null ? "?" : "&") + "limit=" + rows);
      var shown = new AtomicInteger();
      var asked = during(() -> shown.set(Requests.rowsShown(page, caller)));
      if (shown.get() != rows || asked.size() != statements) {
        throw new AssertionError(
            "%s shows %d rows by %d statements, not %d rows by %d: %s"
                .formatted(page, shown.get(), asked.size(), rows, statements, asked));
      }
    }
  }

  static void note(String sql) {
    if (Thread.currentThread().isVirtual()) {
      NOTED.add(sql.strip().replaceAll("\\s+", " "));
    }
  }
}
