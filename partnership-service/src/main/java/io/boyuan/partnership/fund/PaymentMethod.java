package io.boyuan.partnership.fund;

/** Where money of a fund is: how it is paid in and out. */
public enum PaymentMethod {
  /** In notes and coins. */
  CASH(0),
  /** By bank transfer. */
  BANK(1),
  /** By Alipay. */
  ALIPAY(2),
  /** By WeChat Pay. */
  WECHAT(3);

  private final int part;

  PaymentMethod(int part) {
    this.part = part;
  }

  /**
   * The account of a fund where such money is.
   *
   * @return of the same name
   */
  public FundAccountKind account() {
    return FundAccountKind.valueOf(name());
  }

  /**
   * Tells movements of one source apart that has one of each method.
   *
   * @return the same for ever
   */
  public int part() {
    return part;
  }
}
