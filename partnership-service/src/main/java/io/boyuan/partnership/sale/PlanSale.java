package io.boyuan.partnership.sale;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff plan charity sales, open and cancel them (P7). */
@ApplicationScoped
class PlanSale {

  private final Sales sales;
  private final SaleItems items;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  PlanSale(Sales sales, SaleItems items, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.sales = sales;
    this.items = items;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  Page<Sale> of(String community, PageRequest request) {
    return sales.of(community, request);
  }

  @Transactional
  Defined<Sale> byId(UUID id) {
    var sale = sales.byId(id);
    return new Defined<>(sale, sale.version(), false);
  }

  /**
   * Plans a sale.
   *
   * @param plan what is said of it
   * @return the sale
   * @throws Problem 400 when it ends before it begins, 403 {@code other-community}
   */
  @Transactional
  Sale plan(SalePlan plan) {
    caller.requireActsFor(plan.communityCode());
    requireTimes(plan);
    var id = ids.next();
    sales.add(id, plan, clock.instant());
    trail.record(Decision.of(plan.communityCode(), "plan-sale", "charity-sale", id));
    return sales.byId(id);
  }

  /**
   * Changes a sale until it is counted.
   *
   * @param id the sale
   * @param plan what is said of it
   * @param ifMatch the version seen
   * @return the sale
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code sale-over}, 412, 428
   */
  @Transactional
  Defined<Sale> change(UUID id, SalePlan plan, String ifMatch) {
    var sale = held(id);
    EntityTags.require(ifMatch, sale.version());
    sale.requireNotCounted();
    requireTimes(plan);
    if (!plan.communityCode().equals(sale.communityCode())) {
      throw Problem.invalid("communityCode", "same-community");
    }
    sales.change(id, plan);
    trail.record(Decision.of(sale.communityCode(), "change-sale", "charity-sale", id));
    return byId(id);
  }

  /**
   * Opens a sale.
   *
   * @param id the sale
   * @return the sale
   * @throws Problem 403 {@code other-community}, 404, 409 {@code sale-not-planned}
   */
  @Transactional
  Sale open(UUID id) {
    var sale = held(id);
    if (sale.status() != SaleStatus.PLANNED) {
      throw Problem.conflict("sale-not-planned");
    }
    sales.open(id);
    trail.record(Decision.of(sale.communityCode(), "open-sale", "charity-sale", id));
    return sales.byId(id);
  }

  /**
   * Cancels a sale at which nothing was sold.
   *
   * @param id the sale
   * @param reason for everybody
   * @return the sale
   * @throws Problem 403 {@code other-community}, 404, 409 {@code sale-over}, {@code sold-already}
   */
  @Transactional
  Sale cancel(UUID id, String reason) {
    var sale = held(id);
    sale.requireNotCounted();
    if (items.anySoldAt(id)) {
      throw Problem.conflict("sold-already");
    }
    sales.cancel(id, reason);
    trail.record(
        Decision.of(sale.communityCode(), "cancel-sale", "charity-sale", id).because(reason));
    return sales.byId(id);
  }

  private Sale held(UUID id) {
    var sale = sales.holding(id);
    caller.requireActsFor(sale.communityCode());
    return sale;
  }

  private static void requireTimes(SalePlan plan) {
    if (!plan.endsAt().isAfter(plan.startsAt())) {
      throw Problem.invalid("endsAt", "end-after-start");
    }
  }
}
