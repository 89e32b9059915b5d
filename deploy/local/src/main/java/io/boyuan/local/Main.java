package io.boyuan.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What {@code ./boyuan} runs once there is a JDK and a build. */
public final class Main {

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Main() {}

  /**
   * Runs one command.
   *
   * @param arguments the repository's folder, the command, and what the command takes
   */
  public static void main(String[] arguments) {
    var messages = Messages.of(System.getenv());
    try {
      var folders = Folders.of(Path.of(arguments[0]).toAbsolutePath(), System.getenv());
      var more = Arrays.asList(arguments).subList(2, arguments.length);
      System.exit(run(arguments[1], more, folders, new Console(messages)));
    } catch (Trouble trouble) {
      new Console(messages).trouble(trouble);
      System.exit(FAILED);
    }
  }

  private static int run(String command, List<String> more, Folders folders, Console console) {
    return switch (command) {
      case "up" -> new UpCommand(folders, console).run();
      case "down" -> new DownCommand(folders, console).run();
      case "status" -> new StatusCommand(folders, console).run();
      case "reset" -> new ResetCommand(folders, console).run(more.contains("--yes"));
      case "audit" -> new AuditCommand(folders, console).run(more);
      case "demo", "bench" -> new ToolCommand(folders, console).run(command, more);
      default -> MISUSED;
    };
  }
}
