package io.boyuan.booking.points;

import io.boyuan.platform.book.Book;

/** The book of points: its tables. */
public final class PointsBook {

  /** All of it. */
  public static final Book BOOK =
      new Book(
          "points_account",
          "a.balance - a.owed",
          "ledger_entry",
          "points",
          "account_proof",
          "ledger_proof");

  private PointsBook() {}
}
