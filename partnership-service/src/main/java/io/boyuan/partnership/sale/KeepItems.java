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

/** Staff put items on sale and change their price and stock (P7). */
@ApplicationScoped
class KeepItems {

  private final Sales sales;
  private final SaleItems items;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepItems(Sales sales, SaleItems items, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.sales = sales;
    this.items = items;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  Page<SaleItem> of(UUID saleId, PageRequest request) {
    return items.of(sales.byId(saleId).id(), request);
  }

  /**
   * Puts something on sale.
   *
   * @param saleId where
   * @param plan what is said of it
   * @return the item
   * @throws Problem 403 {@code other-community}, 404, 409 {@code sale-over}, {@code too-many-items}
   */
  @Transactional
  SaleItem add(UUID saleId, ItemPlan plan) {
    var sale = sales.holding(saleId);
    caller.requireActsFor(sale.communityCode());
    sale.requireNotCounted();
    if (items.countOf(saleId) >= SaleItems.MOST) {
      throw Problem.conflict("too-many-items");
    }
    var id = ids.next();
    items.add(id, saleId, plan, clock.instant());
    trail.record(Decision.of(sale.communityCode(), "add-item", "sale-item", id));
    return items.holding(saleId, id);
  }

  /**
   * Changes an item; what was sold keeps its price.
   *
   * @param saleId where it is sold
   * @param id the item
   * @param plan what is said of it
   * @param ifMatch the version seen
   * @return the item
   * @throws Problem 403 {@code other-community}, 404, 409 {@code sale-over}, {@code item-sold-out}
   *     for a stock below what was sold, 412, 428
   */
  @Transactional
  Defined<SaleItem> change(UUID saleId, UUID id, ItemPlan plan, String ifMatch) {
    var sale = sales.sharing(saleId);
    caller.requireActsFor(sale.communityCode());
    var item = items.holding(saleId, id);
    EntityTags.require(ifMatch, item.version());
    sale.requireNotCounted();
    if (plan.stock() < item.sold()) {
      throw Problem.conflict("item-sold-out").with("sold", item.sold());
    }
    items.change(id, plan);
    trail.record(
        Decision.of(sale.communityCode(), "change-item", "sale-item", id)
            .with("priceFen", plan.priceFen())
            .with("stock", plan.stock()));
    var changed = items.holding(saleId, id);
    return new Defined<>(changed, changed.version(), false);
  }
}
