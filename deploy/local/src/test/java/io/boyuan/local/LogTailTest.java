package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

  @TempDir Path folder;

  @Test
  void only_the_last_fifteen_lines_of_this_start_are_shown() throws IOException {
    var log = folder.resolve("part.log");
    Files.writeString(log, "of an earlier start\n");
    long before = LogTail.length(log);
    var lines = IntStream.rangeClosed(1, 20).mapToObj(i -> "line " + i);
    Files.writeString(log, Files.readString(log) + lines.collect(Collectors.joining("\n")));

    assertThat(LogTail.since(before, log).lines()).hasSize(15).first().isEqualTo("line 6");
    assertThat(LogTail.since(LogTail.length(log), log)).isEmpty();
  }

  @Test
  void a_json_event_is_shown_with_its_message_and_its_causes() {
    var event =
        """
        {"timestamp":"T","level":"ERROR","message":"Failed to start","threadName":"main",\
        "exception":{"exceptionType":"A","message":"outer","frames":[],\
        "causedBy":{"exception":{"exceptionType":"B","message":"inner"}}}}
        """;

    assertThat(LogLine.plain(event.strip()))
        .isEqualTo("T ERROR Failed to start\n    A: outer\n    B: inner");
  }

  @Test
  void other_lines_stay_as_they_are_but_for_their_length() {
    assertThat(LogLine.plain("{not json")).isEqualTo("{not json");
    assertThat(LogLine.plain("x".repeat(1000))).hasSizeLessThan(310);
  }
}
