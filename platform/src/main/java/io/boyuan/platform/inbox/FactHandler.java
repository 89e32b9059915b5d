package io.boyuan.platform.inbox;

import io.boyuan.contracts.Fact;

/**
 * Lets a fact from another service take effect. It runs in the transaction in which the fact is
 * marked as handled, so a fact has its effect once however often it arrives; it may arrive late and
 * out of order. What it throws undoes the effect.
 *
 * <p>A handler is a {@code @Singleton}.
 *
 * @param <F> the fact it hears
 */
public abstract class FactHandler<F extends Fact> {

  private final String type;
  private final Class<F> shape;
  private final String name;

  /**
   * A handler of facts.
   *
   * @param type which facts it hears: a CloudEvents type
   * @param shape what their data is read as: the record of the contract
   * @param name under which the inbox remembers what it has handled, the same for ever
   */
  protected FactHandler(String type, Class<F> shape, String name) {
    this.type = type;
    this.shape = shape;
    this.name = name;
  }

  /**
   * Lets the fact take effect.
   *
   * @param fact what happened elsewhere
   */
  public abstract void handle(F fact);

  final String type() {
    return type;
  }

  final Class<F> shape() {
    return shape;
  }

  /**
   * Under which name the inbox remembers what it has handled.
   *
   * @return the same for ever
   */
  public final String name() {
    return name;
  }
}
