package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  private static final List<String> COMMAND = List.of("-Xmx256m", "-jar", "app.jar");

  @TempDir Path build;

  @BeforeEach
  void aBuild() throws IOException {
    Files.writeString(build.resolve("app.jar"), "one");
  }

  @Test
  void the_same_build_called_the_same_way_is_the_same() {
    assertThat(Fingerprint.of(COMMAND, build)).isEqualTo(Fingerprint.of(COMMAND, build));
  }

  @Test
  void a_changed_or_touched_or_added_file_or_another_option_is_another_build() throws IOException {
    var jar = build.resolve("app.jar");
    var first = Fingerprint.of(COMMAND, build);
    var otherOption = Fingerprint.of(List.of("-Xmx128m", "-jar", "app.jar"), build);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
    var touched = Fingerprint.of(COMMAND, build);
    Files.writeString(jar, "three");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
    var changed = Fingerprint.of(COMMAND, build);
    Files.writeString(build.resolve("more.jar"), "");
    var added = Fingerprint.of(COMMAND, build);

    assertThat(List.of(first, otherOption, touched, changed, added)).doesNotHaveDuplicates();
  }
}
