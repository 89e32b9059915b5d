package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdentityTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  @TempDir Path folder;

  @Test
  void a_process_is_known_while_it_lives_and_ends_when_told() {
    var sleeper = identityOf(launch("sleep", "60"));
    assertThat(sleeper.isAlive()).isTrue();

    sleeper.signal("TERM");

    assertThat(sleeper.hasEndedWithin(LIMIT)).isTrue();
    assertThat(sleeper.isAlive()).isFalse();
  }

  @Test
  void another_process_under_the_same_number_is_not_touched() {
    var process = launch("sleep", "60");
    var earlier = new ProcessIdentity(process.pid(), "an earlier one");

    earlier.signal("KILL");
    earlier.kill();

    assertThat(earlier.isAlive()).isFalse();
    assertThat(process.isAlive()).isTrue();
    process.destroyForcibly();
  }

  @Test
  void killing_takes_the_children_along() throws IOException {
    var parent = launch("sh", "-c", "sleep 60 & wait");
    while (parent.toHandle().children().findAny().isEmpty()) {
      Thread.onSpinWait();
    }
    var child = parent.toHandle().children().findFirst().orElseThrow();
    var childIdentity = ProcessIdentity.of(child.pid()).orElseThrow();

    identityOf(parent).kill();

    assertThat(childIdentity.hasEndedWithin(LIMIT)).isTrue();
  }

  @Test
  void a_started_process_leads_a_session_of_its_own_and_writes_to_its_log() throws Exception {
    assumeTrue(Command.exists("setsid"), "Macs have no setsid");
    var process = launch("sh", "-c", "ps -o sid= -p $$");
    assertThat(process.waitFor()).isZero();

    assertThat(LogTail.since(0, folder.resolve("log/part.log")).strip())
        .isEqualTo(String.valueOf(process.pid()));
  }

  private Process launch(String... command) {
    return new Launch(List.of(command), Map.of()).start(folder, folder.resolve("log/part.log"));
  }

  private static ProcessIdentity identityOf(Process process) {
    return ProcessIdentity.of(process.pid()).orElseThrow();
  }
}
