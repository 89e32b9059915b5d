package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalePidFileTest {

  @TempDir Path data;

  @Test
  void a_file_that_names_another_program_is_removed() throws IOException {
    var file = fileNaming(ProcessHandle.current().pid());

    new StalePidFile(data, Path.of("/no/such/binaries")).clear();

    assertThat(file).doesNotExist();
  }

  @Test
  void a_file_that_names_a_running_server_stays() throws IOException {
    var file = fileNaming(ProcessHandle.current().pid());
    var java = Path.of(ProcessHandle.current().info().command().orElseThrow());

    new StalePidFile(data, java.getParent()).clear();

    assertThat(file).exists();
  }

  @Test
  void a_file_whose_number_is_free_is_left_to_postgresql() throws IOException {
    var file = fileNaming(Integer.MAX_VALUE);

    new StalePidFile(data, Path.of("/no/such/binaries")).clear();

    assertThat(file).exists();
  }

  private Path fileNaming(long pid) throws IOException {
    return Files.writeString(data.resolve("postmaster.pid"), pid + "\n" + data + "\n");
  }
}
