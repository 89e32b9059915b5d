package io.boyuan.partnership.salecorrection;

import io.boyuan.partnership.fund.Fund;
import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.partnership.fund.FundMovement;
import io.boyuan.partnership.fund.FundReason;
import io.boyuan.partnership.sale.Sale;
import io.boyuan.partnership.sale.SaleStatus;
import io.boyuan.partnership.sale.Sales;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** One finds that a closed sale was counted wrong, another confirms it; then it is booked (P7). */
@ApplicationScoped
class CorrectSale {

  private final Sales sales;
  private final SaleCorrections corrections;
  private final Fund fund;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  CorrectSale(
      Sales sales,
      SaleCorrections corrections,
      Fund fund,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.sales = sales;
    this.corrections = corrections;
    this.fund = fund;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  Page<SaleCorrection> of(UUID saleId, PageRequest request) {
    caller.requireActsFor(sales.byId(saleId).communityCode());
    return corrections.of(saleId, request);
  }

  /**
   * Says what was wrong.
   *
   * @param saleId a closed sale
   * @param plan what came in more or less
   * @return the correction
   * @throws Problem 400 for nothing, 403 {@code other-community}, 404, 409 {@code sale-not-closed}
   */
  @Transactional
  SaleCorrection ask(UUID saleId, CorrectionPlan plan) {
    var sale = shared(saleId);
    if (sale.status() != SaleStatus.CLOSED) {
      throw Problem.conflict("sale-not-closed");
    }
    if (plan.fen() == 0) {
      throw Problem.invalid("fen", "not-zero");
    }
    var id = ids.next();
    corrections.add(id, saleId, plan, caller.id(), clock.instant());
    trail.record(
        Decision.of(sale.communityCode(), "ask-correction", "sale-correction", id)
            .because(plan.words()));
    return corrections.holding(saleId, id);
  }

  /**
   * Confirms what another found, and books it.
   *
   * @param saleId the sale
   * @param id the correction
   * @return the correction
   * @throws Problem 403 {@code other-community}, {@code own-correction}, 404, 409 {@code
   *     correction-confirmed}, {@code fund-too-low}
   */
  @Transactional
  SaleCorrection confirm(UUID saleId, UUID id) {
    var sale = shared(saleId);
    var correction = corrections.holding(saleId, id);
    if (correction.confirmedAt() != null) {
      throw Problem.conflict("correction-confirmed");
    }
    if (correction.askedById().equals(caller.id())) {
      throw Problem.forbidden("own-correction");
    }
    var movement =
        new FundMovement(
            sale.communityCode(),
            correction.method(),
            FundAccountKind.DIFFERENCES,
            Math.abs(correction.fen()),
            id,
            0);
    if (correction.fen() > 0) {
      fund.receive(FundReason.DIFFERENCE, movement);
    } else {
      fund.pay(FundReason.DIFFERENCE, movement);
    }
    corrections.confirm(id, caller.id(), clock.instant());
    trail.record(
        Decision.of(sale.communityCode(), "confirm-correction", "sale-correction", id)
            .with("fen", correction.fen()));
    return corrections.holding(saleId, id);
  }

  private Sale shared(UUID saleId) {
    var sale = sales.sharing(saleId);
    caller.requireActsFor(sale.communityCode());
    return sale;
  }
}
