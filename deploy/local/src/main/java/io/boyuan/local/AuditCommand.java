package io.boyuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Proves that the audit trails of all services and communities are whole. With a file, it also
 * proves that they go on from where they ended when that file was written, and writes it anew: kept
 * elsewhere, it shows a chain that somebody wrote from its beginning.
 */
record AuditCommand(Folders folders, Console console) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> CONTEXTS =
      List.of("volunteer", "grid", "booking", "partnership");

  /** Returns 0 only when all chains are whole. */
  int run(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.getFirst().equals("verify") || arguments.size() > 2) {
      console.say("audit-usage");
      return 2;
    }
    var state = new StateFile(folders.state());
    if (state.alive().isEmpty()) {
      throw new Trouble("not-up");
    }
    var ports = state.ports().orElseThrow();
    var verification =
        new Verification(
            Address.of(Part.GATEWAY, ports),
            new Tokens(Address.of(Part.KEYCLOAK, ports)).of("auditor"),
            console);
    var file = arguments.size() == 2 ? Path.of(arguments.get(1)) : null;
    try {
      boolean whole = verification.of(file == null ? new Properties() : read(file));
      if (whole && file != null) {
        write(verification.ends, file);
        console.say("audit-kept", file);
      }
      return whole ? 0 : 1;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot verify the audit trails", e);
    }
  }

  private static Properties read(Path file) throws IOException {
    var kept = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        kept.load(in);
      }
    }
    return kept;
  }

  private static void write(Properties ends, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      ends.store(out, null);
    }
  }

  /** One walk through all chains. */
  private static final class Verification {

    private final String gateway;
    private final Map<String, String> headers;
    private final Console console;
    private final Properties ends = new Properties();
    private boolean whole = true;

    Verification(String gateway, String token, Console console) {
      this.gateway = gateway;
      this.headers = Map.of("Authorization", "Bearer " + token);
      this.console = console;
    }

    boolean of(Properties kept) throws IOException {
      for (String context : CONTEXTS) {
        String trail = "/api/" + context + "/v1/audit-entries/chains";
        String after = "";
        long entries = 0;
        long chains = 0;
        JsonNode page;
        do {
          page = get(trail + "?after=" + encoded(after));
          for (var end : page) {
            after = end.get("community").asText();
            entries += proven(context, trail + "/" + encoded(after), after);
            chains++;
          }
        } while (!page.isEmpty());
        console.say("audit-service", context, chains, entries);
      }
      for (var chain : kept.stringPropertyNames()) {
        goesOn(chain, kept.getProperty(chain));
      }
      console.say(whole ? "audit-whole" : "audit-broken");
      return whole;
    }

    private long proven(String context, String chain, String community) throws IOException {
      long number = 0;
      JsonNode proof;
      do {
        proof = get(chain + "?from=" + number);
        number = proof.get("number").asLong();
        if (!proof.get("brokenAt").isNull()) {
          broken(context + "/" + community, proof.get("brokenAt").asLong());
          return number;
        }
      } while (!proof.get("isEnd").asBoolean());
      ends.setProperty(context + "/" + community, number + ":" + proof.get("hash").asText());
      return number;
    }

    /** What was the end of a chain once is still a link of it. */
    private void goesOn(String chain, String end) throws IOException {
      int slash = chain.indexOf('/');
      int colon = end.indexOf(':');
      String number = end.substring(0, colon);
      var proof =
          get(
              "/api/%s/v1/audit-entries/chains/%s?from=%s"
                  .formatted(
                      chain.substring(0, slash), encoded(chain.substring(slash + 1)), number));
      if (!end.substring(colon + 1).equals(proof.get("fromHash").asText())) {
        broken(chain, Long.parseLong(number));
      }
    }

    private void broken(String chain, long number) {
      whole = false;
      console.say("audit-chain-broken", chain, number);
    }

    private JsonNode get(String path) throws IOException {
      return JSON.readTree(Http.get(gateway + path, headers));
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
