package io.boyuan.platform.book;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is read of a book's accounts. */
@ApplicationScoped
public class ReadBook {

  private final Sql sql;

  @Inject
  ReadBook(Sql sql) {
    this.sql = sql;
  }

  /**
   * What an account holds and its entries, newest first.
   *
   * @param newest SQL of {@link Book#newest}
   * @param before where the page begins
   * @param from no entry before is read
   * @param rows how many at most
   * @param line from a row with {@code id}, {@code amount} (below zero for what left), {@code
   *     balance_after}, {@code reason}, {@code source_id}, {@code community_code}, {@code at}
   * @param which values that say which account
   * @param <T> a line
   * @return zero and no lines when there is no such account
   */
  public <T> Lines<T> newest(
      String newest, Cursor before, Instant from, int rows, Row.Reading<T> line, Object... which) {
    var held = new long[1];
    var lines = new ArrayList<T>();
    var page = List.<Object>of(before.at(), before.id(), from, rows);
    var values =
        Stream.of(Stream.of(which), page.stream(), page.stream(), Stream.of((Object) rows))
            .flatMap(each -> each)
            .toArray();
    sql.list(
        newest,
        row -> {
          held[0] = row.bigNumber("visible");
          return row.isMissing("id") || lines.add(line.of(row));
        },
        values);
    return new Lines<>(held[0], lines);
  }

  /**
   * What an account holds, and some of its entries.
   *
   * @param held the balance of now
   * @param lines newest first
   * @param <T> a line
   */
  public record Lines<T>(long held, List<T> lines) {}
}
