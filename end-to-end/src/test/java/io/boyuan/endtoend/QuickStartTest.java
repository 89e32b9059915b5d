package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.boyuan.demo.HearByWebhook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick start is run as a newcomer would, and shows what they see. */
class QuickStartTest {

  private static final Path PAGES = Path.of("../docs");
  private static final String NEXT = "@@@ next";

  private final ObjectMapper json = new ObjectMapper();
  private final WrittenPage page = WrittenPage.read(PAGES.resolve("quick-start.md"));

  @TempDir Path folder;

  @Test
  void what_the_page_has_one_do_works_and_answers_what_it_shows() throws Exception {
    String[] seen = run();

    for (int i = 0; i < page.steps().size(); i++) {
      String shown = page.steps().get(i).shown();
      if (shown != null) {
        assertThat(fits(read(shown), read(seen[i])))
            .as(
                "after%n%s%nthe page shows%n%s%nand one sees%n%s",
                page.steps().get(i).todo(), shown, seen[i])
            .isTrue();
      }
    }
  }

  @Test
  void both_languages_have_one_do_the_same() {
    assertThat(WrittenPage.read(PAGES.resolve("quick-start.zh-CN.md")).blocks())
        .isEqualTo(page.blocks());
  }

  @Test
  void the_demo_hears_by_a_webhook() {
    var running = RunningSuite.get();
    new HearByWebhook(running.api(), running.narrator()).run();

    assertThat(running.told()).contains("The receiver verified and heard");
  }

  private String[] run() throws IOException, InterruptedException {
    var script = new StringBuilder("set -euo pipefail\n");
    page.steps().forEach(step -> script.append(step.todo()).append("echo '" + NEXT + "'\n"));
    Files.writeString(folder.resolve("page.sh"), script);
    var builder = new ProcessBuilder("bash", "page.sh").directory(folder.toFile());
    builder.environment().putAll(RunningSuite.get().suite().environment());
    builder.environment().put("PORT", String.valueOf(freePort()));
    builder.redirectError(folder.resolve("errors").toFile());
    builder.redirectOutput(folder.resolve("seen").toFile());
    var shell = builder.start();
    boolean isOver = shell.waitFor(3, TimeUnit.MINUTES);
    shell.descendants().forEach(ProcessHandle::destroy);
    String seen = Files.readString(folder.resolve("seen"));
    assertThat(isOver && shell.exitValue() == 0)
        .as("the page ends well: %s%n%s", seen, Files.readString(folder.resolve("errors")))
        .isTrue();
    return seen.split(NEXT + "\\n", -1);
  }

  private static int freePort() throws IOException {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The JSON in a text, whatever stands before it. */
  private JsonNode read(String text) throws JsonProcessingException {
    int from = text.indexOf('{');
    int fromList = text.indexOf('[');
    int begin = fromList >= 0 && (from < 0 || fromList < from) ? fromList : from;
    return begin < 0 ? MissingNode.getInstance() : json.readTree(text.substring(begin));
  }

  /** The same fields in the same places; of a list what is shown must be there. */
  private static boolean fits(JsonNode shown, JsonNode seen) {
    if (shown.isObject()) {
      return seen.isObject()
          && shown.size() == seen.size()
          && shown.properties().stream()
              .allMatch(field -> fits(field.getValue(), seen.path(field.getKey())));
    }
    if (shown.isArray()) {
      return seen.isArray()
          && StreamSupport.stream(shown.spliterator(), false)
              .allMatch(
                  each ->
                      StreamSupport.stream(seen.spliterator(), false)
                          .anyMatch(other -> fits(each, other)));
    }
    return seen.isValueNode() && !seen.isMissingNode();
  }
}
