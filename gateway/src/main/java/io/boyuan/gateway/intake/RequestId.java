package io.boyuan.gateway.intake;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The name under which one request is found in all logs. */
final class RequestId {

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The caller's own name for the request, or a new one where that is absent or odd. */
  static String from(String sent) {
    return sent != null && VALID.matcher(sent).matches() ? sent : random().toString();
  }

  /** A UUID of version 4 that need not be unguessable, and so costs nothing. */
  private static UUID random() {
    var random = ThreadLocalRandom.current();
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L,
        (random.nextLong() & (Long.MAX_VALUE >>> 1)) | Long.MIN_VALUE);
  }
}
