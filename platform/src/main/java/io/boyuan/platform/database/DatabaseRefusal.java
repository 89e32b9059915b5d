package io.boyuan.platform.database;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.problem.ProblemCatalog;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * What PostgreSQL refused. A constraint that guards a rule against races bears the rule's name, so
 * the one who lost the race is answered by the same problem as one who came later: the constraint
 * {@code slot_taken} gives 409 {@code slot-taken}.
 *
 * @param sqlState five characters, PostgreSQL's appendix A
 * @param constraint the constraint that was violated, may be null
 */
public record DatabaseRefusal(String sqlState, String constraint) {

  /**
   * Too many connections: what PostgreSQL says where the pool only says that it waited too long.
   */
  private static final String NO_CONNECTION = "53300";

  /**
   * What PostgreSQL or the pool of connections refused.
   *
   * @param e a failure, however deep its cause
   * @return empty when the database has no part in it
   */
  public static Optional<DatabaseRefusal> in(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
        return Optional.of(
            new DatabaseRefusal(
                refused.getSQLState(), refused.getServerErrorMessage().getConstraint()));
      }
      if (cause instanceof SQLException refused && refused.getSQLState() != null) {
        return Optional.of(new DatabaseRefusal(refused.getSQLState(), null));
      }
      if (cause instanceof SQLException noneFree && isFromPool(noneFree)) {
        return Optional.of(new DatabaseRefusal(NO_CONNECTION, null));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a failure is nobody's fault and will pass: the database is away or overloaded.
   *
   * @param e a failure, however deep its cause
   * @return true when the same may well succeed later
   */
  public static boolean willPass(Throwable e) {
    return in(e).filter(DatabaseRefusal::isAway).isPresent();
  }

  /** The pool gives up on a caller with a plain exception that has no state. */
  private static boolean isFromPool(SQLException e) {
    return e instanceof SQLTransientConnectionException
        || (e.getMessage() != null && e.getMessage().startsWith("Sorry, acquisition timeout"));
  }

  /**
   * Whether somebody else was first: unique (23505), exclusion (23P01), foreign key (23503),
   * deadlock, serialization.
   *
   * @return true when the caller is answered 409
   */
  public boolean isRaceLost() {
    return switch (sqlState) {
      case "23505", "23P01", "23503", "40P01", "40001" -> true;
      case "23514" -> constraint != null;
      default -> false;
    };
  }

  /**
   * Whether the database is away or overloaded: connection lost (08), out of resources (53), waited
   * too long (55P03), shut down (57P).
   *
   * @return true when the caller is answered 503
   */
  public boolean isAway() {
    return sqlState.startsWith("08")
        || sqlState.startsWith("53")
        || sqlState.startsWith("57P")
        || sqlState.equals("55P03");
  }

  /**
   * The rule that the constraint guards.
   *
   * @param catalog the problems that have a text
   * @return 409 by the constraint's name, or {@code conflict}
   */
  public Problem problem(ProblemCatalog catalog) {
    String rule = constraint == null ? "" : constraint.replace('_', '-');
    return Problem.conflict(catalog.names().contains(rule) ? rule : "conflict");
  }
}
