package io.boyuan.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains as services tell them; that these hash as the database does, ChainHashTest shows. */
class AuditVerificationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CHAINS = "/api/grid/v1/audit-entries/chains";

  private final List<ObjectNode> chain = new ArrayList<>();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicInteger tokens = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private HttpServer gateway;
  private boolean endIsKnown = true;
  @TempDir Path folder;

  @BeforeEach
  void open() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/", this::answer);
    gateway.start();
    for (int i = 0; i < 5; i++) {
      append("reason " + i);
    }
  }

  @AfterEach
  void close() {
    gateway.stop(0);
  }

  @Test
  void a_whole_chain_is_whole_and_its_end_is_known() throws IOException {
    var verification = verification();

    assertThat(verification.of(new Properties())).isTrue();
    assertThat(verification.ends())
        .containsEntry("grid/boyuan", "5:" + chain.getLast().get("hash").asText());
  }

  @Test
  void what_was_changed_is_told_at_the_entry_whatever_the_database_says() throws IOException {
    chain.get(2).put("reason", "other");

    assertThat(verification().of(new Properties())).isFalse();
    assertThat(said.toString(UTF_8)).contains("grid/boyuan").contains("entry 3 ");
  }

  @Test
  void what_was_left_out_is_told() throws IOException {
    chain.remove(3);

    assertThat(verification().of(new Properties())).isFalse();
    assertThat(said.toString(UTF_8)).contains("entry 4 ");
  }

  @Test
  void an_end_that_was_cut_off_is_told() throws IOException {
    var kept = verification();
    kept.of(new Properties());
    chain.removeLast();

    assertThat(verification().of(kept.ends())).isFalse();
    assertThat(said.toString(UTF_8)).contains("entry 5 ");
  }

  @Test
  void an_end_that_was_removed_is_told() throws IOException {
    endIsKnown = false;

    assertThat(verification().of(new Properties())).isFalse();
    assertThat(said.toString(UTF_8)).contains("entry 6 ");
  }

  @Test
  void a_chain_that_was_written_anew_does_not_go_on_from_the_end_that_was_kept()
      throws IOException {
    var kept = verification();
    kept.of(new Properties());
    chain.clear();
    for (int i = 0; i < 7; i++) {
      append("nicer " + i);
    }

    assertThat(verification().of(new Properties())).isTrue();
    assertThat(verification().of(kept.ends())).isFalse();
    assertThat(said.toString(UTF_8)).contains("entry 5 ");
  }

  @Test
  void a_chain_that_went_on_is_whole() throws IOException {
    var kept = verification();
    kept.of(new Properties());
    append("later");

    assertThat(verification().of(kept.ends())).isTrue();
  }

  @Test
  void a_chain_that_vanished_is_told() throws IOException {
    var kept = new Properties();
    kept.setProperty("grid/elsewhere", "3:00");

    assertThat(verification().of(kept)).isFalse();
    assertThat(said.toString(UTF_8)).contains("grid/elsewhere");
  }

  @Test
  void a_long_walk_renews_its_token() throws IOException {
    verification().of(new Properties());
    assertThat(tokens).hasValue(1);

    var slow =
        new AuditVerification(
            "http://localhost:" + gateway.getAddress().getPort(),
            () -> "token " + tokens.incrementAndGet(),
            () -> nanos.addAndGet(40_000_000_000L),
            console());
    slow.of(new Properties());

    assertThat(tokens).hasValueGreaterThan(3);
  }

  @Test
  void the_file_is_written_whole_or_not_at_all() throws IOException {
    var file = folder.resolve("ends");
    Files.writeString(file, "grid/boyuan=1\\:00\n");
    var ends = new Properties();
    ends.setProperty("grid/boyuan", "5:ff");

    AuditCommand.write(ends, file);

    assertThat(AuditCommand.read(file)).isEqualTo(ends);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  private AuditVerification verification() {
    return new AuditVerification(
        "http://localhost:" + gateway.getAddress().getPort(),
        () -> "token " + tokens.incrementAndGet(),
        System::nanoTime,
        console());
  }

  private Console console() {
    return new Console(
        Messages.of(Map.of("LANG", "en_US.UTF-8")), new PrintStream(said, true, UTF_8));
  }

  private void append(String reason) {
    var link =
        JSON.createObjectNode()
            .put("number", chain.size() + 1)
            .put("id", UUID.randomUUID().toString())
            .put("at", "2026-11-26T05:15:00+08:00")
            .put("actorId", UUID.randomUUID().toString())
            .put("community", "boyuan")
            .put("action", "do-it")
            .put("subjectType", "thing")
            .put("subjectId", UUID.randomUUID().toString())
            .put("reason", reason)
            .putNull("detail");
    String previous = chain.isEmpty() ? "" : chain.getLast().get("hash").asText();
    chain.add(link.put("hash", ChainHash.of(previous, link)));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    var after = uri.getQuery().substring("after=".length());
    byte[] body = JSON.writeValueAsBytes(found(uri.getPath(), after));
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Two links at a time. */
  private JsonNode found(String path, String after) {
    var found = JSON.createArrayNode();
    if (path.equals(CHAINS) && after.isEmpty()) {
      found.add(
          JSON.createObjectNode()
              .put("community", "boyuan")
              .put("number", endIsKnown ? chain.getLast().get("number").asLong() : 0)
              .put("hash", endIsKnown ? chain.getLast().get("hash").asText() : ""));
    } else if (path.equals(CHAINS + "/boyuan/links")) {
      chain.stream()
          .filter(link -> link.get("number").asLong() > Long.parseLong(after))
          .limit(2)
          .forEach(found::add);
    }
    return found;
  }
}
