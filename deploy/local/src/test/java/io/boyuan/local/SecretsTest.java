package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path home;

  @Test
  void a_secret_stays_what_it_is_and_differs_from_others() {
    var booking = secrets().of("database.booking");

    assertThat(secrets().of("database.grid")).isNotEqualTo(booking);
    assertThat(secrets().of("database.booking")).isEqualTo(booking).hasSizeGreaterThan(32);
  }

  @Test
  void only_the_owner_may_read_them() throws IOException {
    secrets().of("database.booking");
    secrets().of("database.grid");

    var mode = Files.getPosixFilePermissions(home.resolve("secrets.properties"));
    assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
  }

  private Secrets secrets() {
    return new Secrets(home.resolve("secrets.properties"), new SecureRandom());
  }
}
