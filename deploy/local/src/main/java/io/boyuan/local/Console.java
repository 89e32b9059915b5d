package io.boyuan.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What people see while a command works. */
final class Console implements Progress {

  private static final double MILLIS = 1_000;

  private final Messages messages;
  private final PrintStream out;
  private Ports ports;

  Console(Messages messages) {
    this(messages, System.out);
  }

  Console(Messages messages, PrintStream out) {
    this.messages = messages;
    this.out = out;
  }

  /** Where the parts listen that it will tell of. */
  Console telling(Ports ports) {
    this.ports = ports;
    return this;
  }

  synchronized void say(String key, Object... details) {
    out.println(messages.say(key, details));
  }

  synchronized void line(String text) {
    out.println(text);
  }

  String text(String key, Object... details) {
    return messages.say(key, details);
  }

  @Override
  public synchronized void step(String key, Object... details) {
    out.println("  … " + messages.say(key, details));
  }

  @Override
  public synchronized void healthy(Part part, Duration took) {
    out.printf("  ✓ %-12s %-24s %s%n", part.id(), Address.of(part, ports), seconds(took));
  }

  synchronized void trouble(Trouble trouble) {
    System.err.println("✗ " + trouble.line(messages));
    if (!trouble.lastLines().isEmpty()) {
      System.err.println(trouble.lastLines().indent(4).stripTrailing());
    }
    trouble.log().ifPresent(log -> System.err.println("  " + messages.say("log-at", log)));
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS);
  }
}
