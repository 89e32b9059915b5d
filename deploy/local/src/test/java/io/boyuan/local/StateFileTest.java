package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

  @TempDir Path folder;
  private StateFile state;

  @BeforeEach
  void anEmptyState() {
    state = new StateFile(folder.resolve("run/state.properties"));
  }

  @Test
  void nothing_is_known_before_the_first_start() {
    assertThat(state.ports()).isEmpty();
    assertThat(state.alive()).isEmpty();
  }

  @Test
  void another_run_finds_the_ports_and_what_is_alive() {
    var ports = Ports.from(Map.of("BOYUAN_GATEWAY_PORT", "9090"));
    var running = running(ourselves());
    state.remember(ports);
    state.remember(Part.KAFKA, running);

    var another = new StateFile(folder.resolve("run/state.properties"));

    assertThat(another.ports()).contains(ports);
    assertThat(another.alive()).containsExactly(Map.entry(Part.KAFKA, running));
  }

  @Test
  void a_process_that_ended_is_not_alive_whoever_has_its_number_now() {
    state.remember(
        Part.BOOKING, running(new ProcessIdentity(ProcessHandle.current().pid(), "before")));

    assertThat(state.alive()).isEmpty();
  }

  @Test
  void what_is_forgotten_keeps_its_port() {
    state.remember(Ports.from(Map.of()));
    state.remember(Part.GRID, running(ourselves()));

    state.forget(Part.GRID);

    assertThat(state.alive()).isEmpty();
    assertThat(state.ports()).isPresent();
  }

  private static ProcessIdentity ourselves() {
    return ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
  }

  private static Running running(ProcessIdentity process) {
    return new Running(
        process, Instant.parse("2026-11-02T08:00:00Z"), Duration.ofMillis(1500), "abc");
  }
}
