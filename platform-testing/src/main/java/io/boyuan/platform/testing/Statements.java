package io.boyuan.platform.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

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

  static void note(String sql) {
    if (Thread.currentThread().isVirtual()) {
      NOTED.add(sql.strip().replaceAll("\\s+", " "));
    }
  }
}
