package io.boyuan.booking.points;

import io.boyuan.platform.book.Book;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * 积分流水: the double-entry book of points (B2). Points come from a community's account of what it
 * issued and go to its accounts of what was spent and what expired. Each movement is one row that
 * leaves one account and enters another, so the sum of all is zero; the account changes in the same
 * statement. No balance goes below zero but by a reversal, which leaves the account owing.
 */
@ApplicationScoped
public class Ledger {

  // What enters an account makes up first what it owes. What was refunded did not leave after all;
  // as
  // far as its time is over already, it is a new credit of a short term.
  private static final String CREDIT =
      PointsBook.BOOK.entering(
          """
          balance = balance + greatest(0, ? - owed),
          owed = greatest(0, owed - ?),
          debited = case when ?
            then greatest(debited - ? + least(owed, ?), matured)
            else debited + least(owed, ?) end""",
          "id = ?",
          new Book.More(
              ", case when ? then new.debited - (old.debited - ? + least(old.owed, ?))"
                  + " else ? end as expiring",
              ", expiring, expires_at",
              ", expiring, case when expiring > 0 then ?::timestamptz end"));

  private static final String DEBIT_PERSON = debitOf("a.holder_id = ? and a.kind = 'PERSON'");
  private static final String DEBIT_ORGANIZATION =
      debitOf("a.holder_code = ? and a.kind = 'ORGANIZATION'");

  private static final String REVERSE =
      PointsBook.BOOK.leaving(
          """
          balance = balance - least(balance, ?),
          owed = owed + ? - least(balance, ?),
          debited = debited + least(balance, ?)""",
          "id = ?");

  private final Sql sql;
  private final Accounts accounts;
  private final PointsTerm term;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Ledger(
      Sql sql,
      Accounts accounts,
      PointsTerm term,
      Outbox outbox,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.sql = sql;
    this.accounts = accounts;
    this.term = term;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Credits somebody from what a community issues.
   *
   * @param reason {@code SERVICE}, {@code CORRECTION}, {@code ADJUSTMENT} or {@code ERASURE}
   * @param movement who, for which community, how many points and for what
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void issue(Reason reason, Movement movement) {
    if (movement.points() > 0) {
      var issued = accounts.house(AccountKind.ISSUED, movement.communityCode());
      credit(reason, movement, issued, term.expiryOf(clock.instant(), zone));
    }
  }

  /**
   * Debits somebody for a booking.
   *
   * @param movement who, for which community, how many points and for which booking
   * @throws Problem 409 {@code not-enough-points}, {@code points-owed} also when it costs nothing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void pay(Movement movement) {
    if (movement.points() == 0) {
      var standing = accounts.standingOf(movement.holder()).orElse(Accounts.Standing.NONE);
      requireNothingOwed(standing);
      return;
    }
    var spent = accounts.house(AccountKind.SPENT, movement.communityCode());
    debit(Reason.BOOKING, movement, spent, false);
  }

  /**
   * Gives points of a booking back.
   *
   * @param movement who, for which community, how many points and for which booking
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void refund(Movement movement) {
    if (movement.points() > 0) {
      var spent = accounts.house(AccountKind.SPENT, movement.communityCode());
      var grace = clock.instant().plus(Duration.ofDays(term.graceDays()));
      credit(Reason.REFUND, movement, spent, grace);
    }
  }

  /**
   * Takes back what a service earned that was corrected or voided. What is no longer there is owed.
   *
   * @param movement who, for which community, how many points and for which service record
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reverse(Movement movement) {
    takeBack(Reason.REVERSAL, movement);
  }

  private static String debitOf(String holder) {
    return PointsBook.BOOK.leaving(
        "balance = balance - ?, debited = debited + ?",
        holder + " and balance >= ? and (owed = 0 or ?)");
  }

  private void takeBack(Reason reason, Movement movement) {
    if (movement.points() == 0) {
      return;
    }
    long points = movement.points();
    var issued = accounts.house(AccountKind.ISSUED, movement.communityCode());
    var after =
        sql.first(
                REVERSE,
                BalanceAfter::of,
                points,
                points,
                points,
                points,
                clock.instant(),
                accounts.holding(movement.holder()),
                ids.next(),
                issued,
                points,
                reason,
                movement.sourceId(),
                movement.part(),
                movement.communityCode())
            .orElseThrow();
    outbox.tell(PointsFacts.changed(after, movement, -points, reason));
  }

  /**
   * Takes points from somebody who has them.
   *
   * @param movement who, for which community, how many points and by which adjustment
   * @throws Problem 409 {@code not-enough-points}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void withdraw(Movement movement) {
    var issued = accounts.house(AccountKind.ISSUED, movement.communityCode());
    debit(Reason.ADJUSTMENT, movement, issued, false);
  }

  /**
   * Takes points whose time is over, or whose holder is no longer known.
   *
   * @param reason {@code EXPIRY} or {@code ERASURE}
   * @param movement who, for which community, how many points
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void expire(Reason reason, Movement movement) {
    if (movement.points() > 0) {
      var expired = accounts.house(AccountKind.EXPIRED, movement.communityCode());
      debit(reason, movement, expired, true);
    }
  }

  /**
   * Gives points of an organization to one of its members, who has them for a new term.
   *
   * @param from the organization
   * @param movement to whom, by the rules of which community, how many, and by which transfer
   * @throws Problem 409 {@code not-enough-points}, {@code points-owed}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void transfer(AccountHolder from, Movement movement) {
    var given =
        new Movement(from, movement.communityCode(), movement.points(), movement.sourceId(), 0);
    var taken =
        new Movement(
            movement.holder(), movement.communityCode(), movement.points(), movement.sourceId(), 1);
    // Two rows through the community's account, so that each has its own balance beside it. Persons
    // come before organizations here as in earning, so that nobody waits for each other.
    var issued = accounts.house(AccountKind.ISSUED, movement.communityCode());
    credit(Reason.TRANSFER, taken, issued, term.expiryOf(clock.instant(), zone));
    debit(Reason.TRANSFER, given, issued, false);
  }

  private void credit(Reason reason, Movement movement, UUID from, Instant expiresAt) {
    long points = movement.points();
    boolean refunded = reason == Reason.REFUND;
    var after =
        sql.first(
                CREDIT,
                BalanceAfter::of,
                points,
                points,
                refunded,
                points,
                points,
                points,
                clock.instant(),
                accounts.holding(movement.holder()),
                refunded,
                points,
                points,
                points,
                ids.next(),
                from,
                points,
                reason,
                movement.sourceId(),
                movement.part(),
                movement.communityCode(),
                expiresAt)
            .orElseThrow();
    outbox.tell(PointsFacts.changed(after, movement, points, reason));
  }

  private void debit(Reason reason, Movement movement, UUID to, boolean evenWhenOwing) {
    var holder = movement.holder();
    long points = movement.points();
    boolean isPerson = holder.personId() != null;
    Optional<BalanceAfter> after =
        sql.first(
            isPerson ? DEBIT_PERSON : DEBIT_ORGANIZATION,
            BalanceAfter::of,
            points,
            points,
            clock.instant(),
            isPerson ? holder.personId() : holder.organizationCode(),
            points,
            evenWhenOwing,
            ids.next(),
            to,
            points,
            reason,
            movement.sourceId(),
            movement.part(),
            movement.communityCode());
    outbox.tell(
        PointsFacts.changed(after.orElseThrow(() -> refused(movement)), movement, -points, reason));
  }

  private Problem refused(Movement movement) {
    var standing = accounts.standingOf(movement.holder()).orElse(Accounts.Standing.NONE);
    requireNothingOwed(standing);
    return Problem.conflict("not-enough-points")
        .with("points", movement.points())
        .with("balance", standing.balance());
  }

  private static void requireNothingOwed(Accounts.Standing standing) {
    if (standing.owed() > 0) {
      throw Problem.conflict("points-owed").with("owed", standing.owed());
    }
  }
}
