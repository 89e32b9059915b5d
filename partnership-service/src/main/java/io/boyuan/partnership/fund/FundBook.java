package io.boyuan.partnership.fund;

import io.boyuan.platform.book.Book;

/** The book of charity funds: its tables. */
public final class FundBook {

  /** All of it. */
  public static final Book BOOK =
      new Book(
          "fund_account", "a.balance", "fund_entry", "fen", "fund_account_proof", "fund_proof");

  private FundBook() {}
}
