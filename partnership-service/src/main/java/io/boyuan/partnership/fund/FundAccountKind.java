package io.boyuan.partnership.fund;

/** An account of a charity fund's book: where money is, where it comes from, what it is for. */
public enum FundAccountKind {
  /** Notes and coins in the box. */
  CASH,
  /** The bank account. */
  BANK,
  /** The Alipay account. */
  ALIPAY,
  /** The WeChat Pay account. */
  WECHAT,
  /** What the fund had before its book was kept here. */
  OPENING,
  /** From charity sales. */
  SALES,
  /** From donations. */
  DONATIONS,
  /** What counts found too much or too little. */
  DIFFERENCES,
  /** On the way from where it was to where it is kept; nothing stays here. */
  TRANSIT,
  /** For households in need. */
  AID,
  /** For activities. */
  ACTIVITIES,
  /** For things that are needed. */
  SUPPLIES,
  /** For something else, said in words. */
  OTHER
}
