package io.boyuan.local;

import java.nio.file.Path;
import java.util.Optional;

/** Bad luck that a person can do something about: one line in their language, and perhaps a log. */
public final class Trouble extends RuntimeException {

  private final transient String key;
  private final transient Object[] details;
  private transient Path log;
  private transient String lastLines;

  Trouble(String key, Object... details) {
    this(null, key, details);
  }

  Trouble(Throwable cause, String key, Object... details) {
    super(Messages.english().say(key, details), cause);
    this.key = key;
    this.details = details.clone();
  }

  /** The same trouble, with the log that tells more. */
  Trouble in(Path log, String lastLines) {
    this.log = log;
    this.lastLines = lastLines;
    return this;
  }

  String line(Messages messages) {
    return messages.say(key, details);
  }

  Optional<Path> log() {
    return Optional.ofNullable(log);
  }

  String lastLines() {
    return lastLines == null ? "" : lastLines;
  }

  @Override
  public String getMessage() {
    return log == null ? super.getMessage() : super.getMessage() + "\n" + lastLines + "\n" + log;
  }
}
