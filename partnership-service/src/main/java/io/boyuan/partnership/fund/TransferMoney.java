package io.boyuan.partnership.fund;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Staff bring money of the fund from one place to another, such as cash to the bank (P7). */
@ApplicationScoped
class TransferMoney {

  private final Fund fund;
  private final Sql sql;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TransferMoney(Fund fund, Sql sql, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.fund = fund;
    this.sql = sql;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Brings it there: two entries through what is on the way, so that each side has its own balance
   * beside it.
   *
   * @param plan from where to where
   * @return the transfer
   * @throws Problem 400 for twice the same place, 403 {@code other-community}, 409 {@code
   *     fund-too-low}
   */
  @Transactional
  FundTransfer make(TransferPlan plan) {
    caller.requireActsFor(plan.communityCode());
    if (plan.from() == plan.to()) {
      throw Problem.invalid("to", "another-account");
    }
    var made =
        new FundTransfer(
            ids.next(),
            plan.communityCode(),
            plan.from(),
            plan.to(),
            plan.fen(),
            plan.words(),
            clock.instant());
    sql.change(
        "insert into fund_transfer (id, community_code, from_kind, to_kind, fen, words, made_by_id,"
            + " made_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        made.id(),
        made.communityCode(),
        made.from(),
        made.to(),
        made.fen(),
        made.words(),
        caller.id(),
        made.madeAt());
    // In one order whichever way it goes, so that two transfers never wait for each other.
    if (plan.from().compareTo(plan.to()) < 0) {
      fund.pay(FundReason.TRANSFER, moving(made, made.from(), 0));
      fund.receive(FundReason.TRANSFER, moving(made, made.to(), 1));
    } else {
      fund.receive(FundReason.TRANSFER, moving(made, made.to(), 1));
      fund.pay(FundReason.TRANSFER, moving(made, made.from(), 0));
    }
    trail.record(
        Decision.of(made.communityCode(), "transfer-fund-money", "fund-transfer", made.id())
            .because(made.words())
            .with("fen", made.fen()));
    return made;
  }

  private static FundMovement moving(FundTransfer made, PaymentMethod method, int part) {
    return new FundMovement(
        made.communityCode(), method, FundAccountKind.TRANSIT, made.fen(), made.id(), part);
  }
}
