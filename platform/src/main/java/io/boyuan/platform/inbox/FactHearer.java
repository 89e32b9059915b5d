package io.boyuan.platform.inbox;

/**
 * Lets facts take effect, of whichever types it hears. It runs in the transaction in which the fact
 * is marked as handled, so a fact has its effect once however often it arrives; it may arrive late
 * and out of order. What it throws undoes the effect.
 *
 * <p>A hearer is a {@code @Singleton}. Who hears one type alone is a {@link FactHandler}.
 */
public abstract class FactHearer {

  private final String name;

  /**
   * A hearer of facts.
   *
   * @param name under which the inbox remembers what it has handled, the same for ever
   */
  protected FactHearer(String name) {
    this.name = name;
  }

  /**
   * Whether it hears facts of a type.
   *
   * @param type a CloudEvents type, empty when a message has none
   * @return true for those it wants
   */
  protected abstract boolean hears(String type);

  /**
   * Whether a fact can have an effect at all, by what it says and nothing else: of one that can't,
   * which are most of some types, no mark is kept.
   *
   * @param fact of a type that it hears
   * @return false for what it need not hear
   */
  protected boolean wants(HeardFact fact) {
    return true;
  }

  /**
   * Lets the fact take effect.
   *
   * @param fact what happened
   */
  protected abstract void hear(HeardFact fact);

  /**
   * Under which name the inbox remembers what it has handled.
   *
   * @return the same for ever
   */
  public final String name() {
    return name;
  }
}
