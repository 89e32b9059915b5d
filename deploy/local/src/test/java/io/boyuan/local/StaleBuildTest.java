package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the {@code boyuan} script that decides what to build. */
class StaleBuildTest {

  private static final Path SCRIPT = Path.of("../../boyuan");
  private static final FileTime BEFORE = FileTime.fromMillis(1_000_000);
  private static final FileTime BUILT = FileTime.fromMillis(2_000_000);
  private static final FileTime AFTER = FileTime.fromMillis(3_000_000);

  @TempDir Path repository;

  @BeforeEach
  void twoModulesThatAreBuilt() throws IOException {
    Files.copy(SCRIPT, repository.resolve("boyuan"));
    write("pom.xml", "<module>one</module>\n<module>deploy/two</module>", BEFORE);
    for (var module : List.of("one", "deploy/two")) {
      write(module + "/pom.xml", "", BEFORE);
      write(module + "/src/main/java/A.java", "", BEFORE);
      write(module + "/src/test/java/ATest.java", "", BEFORE);
      Files.createDirectories(repository.resolve(module).resolve("target"));
      write(".boyuan/built/" + module.replace('/', '-'), "", BUILT);
      for (var folder : List.of("src/main", "src/main/java")) {
        Files.setLastModifiedTime(repository.resolve(module).resolve(folder), BEFORE);
      }
    }
  }

  @Test
  void nothing_is_stale_after_a_build() {
    assertThat(stale()).isEmpty();
  }

  @Test
  void a_module_with_a_newer_source_is_stale() throws IOException {
    write("one/src/main/java/A.java", "", AFTER);

    assertThat(stale()).containsExactly("one");
  }

  @Test
  void a_removed_source_makes_its_module_stale() throws IOException {
    Files.delete(repository.resolve("one/src/main/java/A.java"));

    assertThat(stale()).containsExactly("one");
  }

  @Test
  void a_newer_test_makes_nothing_stale() throws IOException {
    write("one/src/test/java/ATest.java", "", AFTER);

    assertThat(stale()).isEmpty();
  }

  @Test
  void a_module_whose_target_was_cleaned_is_stale() throws IOException {
    Files.delete(repository.resolve("deploy/two/target"));

    assertThat(stale()).containsExactly("deploy/two");
  }

  @Test
  void a_newer_parent_makes_everything_stale() throws IOException {
    write("pom.xml", "<module>one</module>\n<module>deploy/two</module>", AFTER);

    assertThat(stale()).containsExactly("one", "deploy/two");
  }

  private void write(String file, String text, FileTime time) throws IOException {
    var path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    Files.setLastModifiedTime(path, time);
  }

  private List<String> stale() {
    var script = repository.resolve("boyuan").toString();
    var answer = Command.run(List.of("bash", script, "stale"), Map.of("BOYUAN_HOME", ".boyuan"));
    assertThat(answer.code()).isZero();
    return answer.output().lines().toList();
  }
}
