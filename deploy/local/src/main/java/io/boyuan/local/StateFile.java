package io.boyuan.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What was started and where it listens, so that another run of the command finds it. */
final class StateFile {

  private static final String CONTROLLER = "kafka.controller-port";

  private final Path file;

  StateFile(Path file) {
    this.file = file;
  }

  /** The ports the suite was last started on. */
  synchronized Optional<Ports> ports() {
    var state = read();
    if (!state.containsKey(CONTROLLER)) {
      return Optional.empty();
    }
    var ports = new EnumMap<Part, Integer>(Part.class);
    for (Part part : Part.values()) {
      ports.put(part, Integer.valueOf(state.getProperty(part.id() + ".port")));
    }
    return Optional.of(new Ports(ports, Integer.parseInt(state.getProperty(CONTROLLER))));
  }

  synchronized void remember(Ports ports) {
    var state = read();
    ports.of().forEach((part, port) -> state.setProperty(part.id() + ".port", port.toString()));
    state.setProperty(CONTROLLER, String.valueOf(ports.kafkaController()));
    write(state);
  }

  /** The parts that are alive at this moment. */
  synchronized Map<Part, Running> alive() {
    var state = read();
    var alive = new EnumMap<Part, Running>(Part.class);
    for (Part part : Part.values()) {
      running(state, part).filter(Running::isAlive).ifPresent(r -> alive.put(part, r));
    }
    return alive;
  }

  synchronized void remember(Part part, Running running) {
    var state = read();
    state.setProperty(part.id() + ".pid", String.valueOf(running.process().pid()));
    state.setProperty(part.id() + ".began", running.process().began());
    state.setProperty(part.id() + ".since", running.since().toString());
    state.setProperty(part.id() + ".took", running.took().toString());
    state.setProperty(part.id() + ".build", running.build());
    write(state);
  }

  synchronized void forget(Part part) {
    var state = read();
    for (var field : new String[] {"pid", "began", "since", "took", "build"}) {
      state.remove(part.id() + "." + field);
    }
    write(state);
  }

  private static Optional<Running> running(Properties state, Part part) {
    var pid = state.getProperty(part.id() + ".pid");
    if (pid == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Running(
            new ProcessIdentity(Long.parseLong(pid), state.getProperty(part.id() + ".began")),
            Instant.parse(state.getProperty(part.id() + ".since")),
            Duration.parse(state.getProperty(part.id() + ".took")),
            state.getProperty(part.id() + ".build")));
  }

  private Properties read() {
    var state = new Properties();
    try {
      if (Files.exists(file)) {
        state.load(new StringReader(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
    return state;
  }

  /** All or nothing: a reader, or a crash, never meets half a file. */
  private void write(Properties state) {
    try {
      var text = new StringWriter();
      state.store(text, null);
      Files.createDirectories(file.getParent());
      var draft = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(draft, text.toString());
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
