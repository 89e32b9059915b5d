package io.boyuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** One walk through all chains of all services, link by link. */
final class AuditVerification {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> CONTEXTS =
      List.of("volunteer", "grid", "booking", "partnership");

  /** Well before it expires: a walk may take longer than a token lives. */
  private static final long TOKEN_NANOS = Duration.ofSeconds(60).toNanos();

  private final String gateway;
  private final Supplier<String> tokens;
  private final LongSupplier nanos;
  private final Console console;
  private final Properties ends = new Properties();
  private final Set<String> walked = new HashSet<>();
  private Properties kept;
  private Map<String, String> headers;
  private long tokenAt;
  private boolean whole = true;

  AuditVerification(String gateway, Supplier<String> tokens, LongSupplier nanos, Console console) {
    this.nanos = nanos;
    this.gateway = gateway;
    this.tokens = tokens;
    this.console = console;
  }

  /**
   * Walks.
   *
   * @param kept where chains ended at an earlier walk; may be empty
   * @return whether all are whole, and go on from there
   */
  boolean of(Properties kept) throws IOException {
    this.kept = kept;
    for (String context : CONTEXTS) {
      walk(context);
    }
    for (var chain : kept.stringPropertyNames()) {
      if (!walked.contains(chain)) {
        broken(chain, 1);
      }
    }
    console.say(whole ? "audit-whole" : "audit-broken");
    return whole;
  }

  /** Where the chains end that were walked. */
  Properties ends() {
    return ends;
  }

  private void walk(String context) throws IOException {
    String trail = "/api/" + context + "/v1/audit-entries/chains";
    String after = "";
    long entries = 0;
    long chains = 0;
    JsonNode page;
    do {
      page = get(trail + "?after=" + encoded(after));
      for (var end : page) {
        after = end.get("community").asText();
        entries += walk(context + "/" + after, trail + "/" + encoded(after) + "/links", end);
        chains++;
      }
    } while (!page.isEmpty());
    console.say("audit-service", context, chains, entries);
  }

  /** Returns how many links are proven; those that came since the end was read count too. */
  private long walk(String chain, String links, JsonNode end) throws IOException {
    walked.add(chain);
    long number = 0;
    String hash = "";
    JsonNode page;
    do {
      page = get(links + "?after=" + number);
      for (var link : page) {
        String computed = ChainHash.of(hash, link);
        if (link.get("number").asLong() != number + 1
            || !computed.equals(link.get("hash").asText())
            || isOther(end.get("number").asLong(), end.get("hash").asText(), number + 1, computed)
            || isOtherThanKept(chain, number + 1, computed)) {
          broken(chain, number + 1);
          return number;
        }
        number++;
        hash = computed;
      }
    } while (!page.isEmpty());
    long said = end.get("number").asLong();
    if (number < Math.max(said, keptNumber(chain)) || said == 0) {
      broken(chain, number + 1);
    } else {
      ends.setProperty(chain, number + ":" + hash);
    }
    return number;
  }

  private boolean isOtherThanKept(String chain, long number, String hash) {
    String end = kept.getProperty(chain);
    return end != null
        && isOther(keptNumber(chain), end.substring(end.indexOf(':') + 1), number, hash);
  }

  private long keptNumber(String chain) {
    String end = kept.getProperty(chain);
    return end == null ? 0 : Long.parseLong(end.substring(0, end.indexOf(':')));
  }

  private static boolean isOther(long known, String hash, long number, String computed) {
    return known == number && !hash.equals(computed);
  }

  private void broken(String chain, long number) {
    whole = false;
    console.say("audit-chain-broken", chain, number);
  }

  private JsonNode get(String path) throws IOException {
    long now = nanos.getAsLong();
    if (headers == null || now - tokenAt > TOKEN_NANOS) {
      headers = Map.of("Authorization", "Bearer " + tokens.get());
      tokenAt = now;
    }
    return JSON.readTree(Http.get(gateway + path, headers));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
