package io.boyuan.platform.inbox;

import io.boyuan.contracts.Fact;

/**
 * Lets a fact from another service take effect. It runs in the transaction in which the fact is
 * marked as handled, so a fact has its effect once however often it arrives; it may arrive late and
 * out of order. What it throws undoes the effect.
 *
 * @param <F> the fact it hears
 */
public interface FactHandler<F extends Fact> {

  /**
   * Which facts it hears.
   *
   * @return a CloudEvents type
   */
  String type();

  /**
   * What their data is read as.
   *
   * @return the record of the contract
   */
  Class<F> shape();

  /**
   * Lets the fact take effect.
   *
   * @param fact what happened elsewhere
   */
  void handle(F fact);

  /**
   * Under which name the inbox remembers what it has handled.
   *
   * @return the same for ever
   */
  String name();
}
