package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/**
 * Proves that the audit trails of all services and communities are whole. With a file, it also
 * proves that they go on from where they ended when that file was written, and writes it anew: kept
 * elsewhere, it shows a chain that somebody wrote from its beginning.
 */
record AuditCommand(Folders folders, Console console) {

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
    var tokens = new Tokens(Address.of(Part.KEYCLOAK, ports));
    var verification =
        new AuditVerification(
            Address.of(Part.GATEWAY, ports), () -> tokens.of("auditor"), System::nanoTime, console);
    var file = arguments.size() == 2 ? Path.of(arguments.get(1)).toAbsolutePath() : null;
    try {
      boolean whole = verification.of(file == null ? new Properties() : read(file));
      if (whole && file != null) {
        write(verification.ends(), file);
        console.say("audit-kept", file);
      }
      return whole ? 0 : 1;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot verify the audit trails", e);
    }
  }

  static Properties read(Path file) throws IOException {
    var kept = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        kept.load(in);
      }
    }
    return kept;
  }

  /** Whole or not at all: half a file would prove less the next time, and nobody would notice. */
  static void write(Properties ends, Path file) throws IOException {
    var written = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
    try {
      try (var out = Files.newBufferedWriter(written)) {
        ends.store(out, null);
      }
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
