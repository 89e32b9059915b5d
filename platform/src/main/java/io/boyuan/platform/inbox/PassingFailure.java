package io.boyuan.platform.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** A failure that is not the fact's fault and will pass: the database is away or overloaded. */
final class PassingFailure {

  private PassingFailure() {}

  static boolean is(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || (cause instanceof SQLException sql && isAway(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** Connection lost (08), out of resources (53), shut down by its operator (57P). */
  private static boolean isAway(String sqlState) {
    return sqlState != null
        && (sqlState.startsWith("08") || sqlState.startsWith("53") || sqlState.startsWith("57P"));
  }
}
