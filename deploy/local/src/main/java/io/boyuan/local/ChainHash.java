package io.boyuan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The hash of an audit entry, computed here: whoever owns the database could have changed the
 * function there. It is the SHA-256 of the hash before and of the entry as a JSON array, in the
 * form in which PostgreSQL writes {@code jsonb} (decision 0022).
 */
final class ChainHash {

  private static final List<String> AFTER_THE_TIME =
      List.of("actorId", "community", "action", "subjectType", "subjectId", "reason", "detail");
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

  private ChainHash() {}

  /**
   * What the hash of a link must be.
   *
   * @param previous the hash before, in hexadecimal; empty for the first
   * @param link as the API tells it
   * @return in hexadecimal
   */
  static String of(String previous, JsonNode link) {
    var text = new StringBuilder("[").append(link.get("number").asLong());
    append(text, link.get("id").asText());
    append(text, timeOf(link.get("at").asText()));
    for (String field : AFTER_THE_TIME) {
      var value = link.get(field);
      append(text, value == null || value.isNull() ? null : value.asText());
    }
    var sha256 = sha256();
    sha256.update(HexFormat.of().parseHex(previous));
    return HexFormat.of().formatHex(sha256.digest(text.append(']').toString().getBytes(UTF_8)));
  }

  private static String timeOf(String written) {
    return OffsetDateTime.parse(written).withOffsetSameInstant(ZoneOffset.UTC).format(MICROSECONDS);
  }

  private static void append(StringBuilder array, String text) {
    array.append(", ");
    if (text == null) {
      array.append("null");
      return;
    }
    array.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> array.append("\\\"");
        case '\\' -> array.append("\\\\");
        case '\b' -> array.append("\\b");
        case '\f' -> array.append("\\f");
        case '\n' -> array.append("\\n");
        case '\r' -> array.append("\\r");
        case '\t' -> array.append("\\t");
        default -> {
          if (c < ' ') {
            array.append("\\u%04x".formatted((int) c));
          } else {
            array.append(c);
          }
        }
      }
    }
    array.append('"');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
