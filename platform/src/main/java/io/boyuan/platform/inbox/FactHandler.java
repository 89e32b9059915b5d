package io.boyuan.platform.inbox;

import io.boyuan.contracts.Fact;

/**
 * Hears the facts of one type, read as the record of their contract.
 *
 * @param <F> the fact it hears
 */
public abstract class FactHandler<F extends Fact> extends FactHearer {

  private final String type;
  private final Class<F> shape;

  /**
   * A handler of facts.
   *
   * @param type which facts it hears: a CloudEvents type
   * @param shape what their data is read as: the record of the contract
   * @param name under which the inbox remembers what it has handled, the same for ever
   */
  protected FactHandler(String type, Class<F> shape, String name) {
    super(name);
    this.type = type;
    this.shape = shape;
  }

  /**
   * Lets the fact take effect.
   *
   * @param fact what happened elsewhere
   */
  public abstract void handle(F fact);

  @Override
  protected final boolean hears(String heard) {
    return type.equals(heard);
  }

  @Override
  protected final void hear(HeardFact fact) {
    handle(fact.as(shape));
  }
}
