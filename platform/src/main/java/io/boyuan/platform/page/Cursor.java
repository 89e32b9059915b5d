package io.boyuan.platform.page;

import io.boyuan.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * A position in a list ordered by a time and then by id: where the page before it ended.
 *
 * @param at the time the list is ordered by
 * @param id tells apart what has the same time
 */
public record Cursor(Instant at, UUID id) {

  /** Before everything, for the first page of a list that rises. */
  public static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

  /** After everything, for the first page of a list that falls. */
  public static final Cursor END =
      new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

  /**
   * The cursor as clients carry it.
   *
   * @return an opaque text
   */
  public String encoded() {
    String plain = at.getEpochSecond() + "." + at.getNano() + "." + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Reads what a client sent back.
   *
   * @param text an encoded cursor
   * @return the position
   * @throws Problem 400 {@code invalid-input} when it was not given out by {@link #encoded}
   */
  public static Cursor decoded(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      String[] parts = plain.split("\\.", 3);
      var at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      if (at.isBefore(START.at()) || at.isAfter(END.at())) {
        throw Problem.invalid("cursor", "cursor");
      }
      return new Cursor(at, UUID.fromString(parts[2]));
    } catch (IllegalArgumentException
        | ArrayIndexOutOfBoundsException
        | ArithmeticException
        | DateTimeException notOurs) {
      throw Problem.invalid("cursor", "cursor");
    }
  }
}
