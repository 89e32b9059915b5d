package io.boyuan.partnership.taking;

import io.boyuan.partnership.sale.Sale;
import io.boyuan.partnership.sale.SaleItems;
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

/** Staff record what comes in at a sale, line by line, and void lines that are wrong (P7). */
@ApplicationScoped
class RecordTakings {

  private final Sales sales;
  private final SaleItems items;
  private final Takings takings;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RecordTakings(
      Sales sales,
      SaleItems items,
      Takings takings,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.sales = sales;
    this.items = items;
    this.takings = takings;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records what was sold, at the price of now.
   *
   * @param saleId where
   * @param plan what, how many, how paid
   * @return the line
   * @throws Problem 403 {@code other-community}, 404, 409 {@code sale-not-open}, {@code
   *     item-sold-out}
   */
  @Transactional
  Taking record(UUID saleId, TakingPlan plan) {
    open(saleId);
    var item = items.holding(saleId, plan.itemId());
    if (item.sold() + plan.number() > item.stock()) {
      throw Problem.conflict("item-sold-out").with("left", item.stock() - item.sold());
    }
    items.sell(item.id(), plan.number());
    var id = ids.next();
    takings.add(id, item, plan, caller.id(), clock.instant());
    return takings.holding(saleId, id);
  }

  /**
   * Voids a line; what was sold is back in stock.
   *
   * @param saleId where
   * @param id the line
   * @param reason for who counts
   * @return the line
   * @throws Problem 403 {@code other-community}, 404, 409 {@code sale-not-open}, {@code
   *     taking-voided}
   */
  @Transactional
  Taking strike(UUID saleId, UUID id, String reason) {
    var sale = open(saleId);
    var taking = takings.holding(saleId, id);
    if (taking.voidedAt() != null) {
      throw Problem.conflict("taking-voided");
    }
    items.sell(items.holding(saleId, taking.itemId()).id(), -taking.number());
    takings.strike(id, reason, caller.id(), clock.instant());
    trail.record(
        Decision.of(sale.communityCode(), "void-taking", "sale-taking", id).because(reason));
    return takings.holding(saleId, id);
  }

  @Transactional
  Page<Taking> of(UUID saleId, PageRequest request) {
    caller.requireActsFor(sales.byId(saleId).communityCode());
    return takings.of(saleId, request);
  }

  private Sale open(UUID saleId) {
    var sale = sales.sharing(saleId);
    caller.requireActsFor(sale.communityCode());
    sale.requireOpen();
    return sale;
  }
}
