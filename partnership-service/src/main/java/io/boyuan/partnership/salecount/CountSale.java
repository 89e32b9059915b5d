package io.boyuan.partnership.salecount;

import io.boyuan.partnership.fund.Fund;
import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.partnership.fund.FundMovement;
import io.boyuan.partnership.fund.FundReason;
import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.partnership.sale.Sale;
import io.boyuan.partnership.sale.SaleStatus;
import io.boyuan.partnership.sale.Sales;
import io.boyuan.partnership.taking.Takings;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.UUID;

/** One person counts what came in, another confirms it; then it is in the fund's book (P7). */
@ApplicationScoped
class CountSale {

  private final Sales sales;
  private final Takings takings;
  private final SaleCounts counts;
  private final Fund fund;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  CountSale(
      Sales sales,
      Takings takings,
      SaleCounts counts,
      Fund fund,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.sales = sales;
    this.takings = takings;
    this.counts = counts;
    this.fund = fund;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Counts; nothing is sold from then on.
   *
   * @param id the sale
   * @param plan what is there
   * @return the count
   * @throws Problem 400 for a method twice, 403 {@code other-community}, 404, 409 {@code
   *     sale-not-open}, {@code difference-unexplained}
   */
  @Transactional
  SaleCount count(UUID id, CountPlan plan) {
    var sale = held(id);
    sale.requireOpen();
    var counted = new EnumMap<PaymentMethod, Long>(PaymentMethod.class);
    for (var each : plan.counts()) {
      if (counted.put(each.method(), each.fen()) != null) {
        throw Problem.invalid("counts", "one-each");
      }
    }
    var methods =
        takings.sums(id).entrySet().stream()
            .map(
                sum ->
                    new SaleCount.OfMethod(
                        sum.getKey(), counted.getOrDefault(sum.getKey(), 0L), sum.getValue()))
            .toList();
    boolean differs = methods.stream().anyMatch(each -> each.difference() != 0);
    String words = differs ? plan.differenceWords() : null;
    if (differs && (words == null || words.isBlank())) {
      throw Problem.conflict("difference-unexplained");
    }
    counts.add(id, methods, words, caller.id(), clock.instant());
    trail.record(Decision.of(sale.communityCode(), "count-sale", "charity-sale", id));
    return counts.of(id).orElseThrow();
  }

  /**
   * Sends the count back: lines can be voided and added, and it is counted again.
   *
   * @param id the sale
   * @param reason for who counts again
   * @throws Problem 403 {@code other-community}, 404, 409 {@code sale-not-counted}
   */
  @Transactional
  void refuse(UUID id, String reason) {
    var sale = counted(id);
    counts.remove(id);
    trail.record(
        Decision.of(sale.communityCode(), "refuse-count", "charity-sale", id).because(reason));
  }

  /**
   * Confirms what another counted, and books it.
   *
   * @param id the sale
   * @return the count
   * @throws Problem 403 {@code other-community}, {@code own-count}, 404, 409 {@code
   *     sale-not-counted}
   */
  @Transactional
  SaleCount confirm(UUID id) {
    var sale = counted(id);
    var count = counts.of(id).orElseThrow();
    if (caller.id().equals(count.countedById())) {
      throw Problem.forbidden("own-count");
    }
    // In the order of the methods, so that two closings never wait for each other.
    count.methods().stream()
        .sorted((one, other) -> one.method().compareTo(other.method()))
        .forEach(each -> book(sale, each));
    counts.close(id, caller.id(), clock.instant());
    trail.record(Decision.of(sale.communityCode(), "confirm-count", "charity-sale", id));
    return counts.of(id).orElseThrow();
  }

  @Transactional
  SaleCount of(UUID id) {
    caller.requireActsFor(sales.byId(id).communityCode());
    return counts.of(id).orElseThrow(Problem::notFound);
  }

  private void book(Sale sale, SaleCount.OfMethod each) {
    if (each.recordedFen() > 0) {
      fund.receive(
          FundReason.TAKINGS, movement(sale, each, FundAccountKind.SALES, each.recordedFen()));
    }
    long difference = each.difference();
    if (difference > 0) {
      fund.receive(
          FundReason.DIFFERENCE, movement(sale, each, FundAccountKind.DIFFERENCES, difference));
    } else if (difference < 0) {
      fund.pay(
          FundReason.DIFFERENCE, movement(sale, each, FundAccountKind.DIFFERENCES, -difference));
    }
  }

  private static FundMovement movement(
      Sale sale, SaleCount.OfMethod each, FundAccountKind other, long fen) {
    return new FundMovement(
        sale.communityCode(), each.method(), other, fen, sale.id(), each.method().part());
  }

  private Sale counted(UUID id) {
    var sale = held(id);
    if (sale.status() != SaleStatus.COUNTED) {
      throw Problem.conflict("sale-not-counted");
    }
    return sale;
  }

  private Sale held(UUID id) {
    var sale = sales.holding(id);
    caller.requireActsFor(sale.communityCode());
    return sale;
  }
}
