package io.boyuan.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the documentation, with what it has its reader do and see.
 *
 * @param blocks in the order of the page
 */
record WrittenPage(List<Block> blocks) {

  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  static WrittenPage read(Path file) {
    try {
      return new WrittenPage(
          FENCED
              .matcher(Files.readString(file))
              .results()
              .map(found -> new Block(found.group(1), found.group(2)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is to be done, each with what the page says one sees then. */
  List<Step> steps() {
    var steps = new ArrayList<Step>();
    for (var block : blocks) {
      if (block.isToDo()) {
        steps.add(new Step(block.text(), null));
      } else {
        steps.set(steps.size() - 1, new Step(steps.getLast().todo(), block.text()));
      }
    }
    return steps;
  }

  /**
   * Something between two fences.
   *
   * @param language as it is marked
   * @param text what stands there
   */
  record Block(String language, String text) {

    boolean isToDo() {
      return language.equals("bash");
    }
  }

  /**
   * A block for the shell.
   *
   * @param todo what to type
   * @param shown what one sees, null when the page shows nothing
   */
  record Step(String todo, String shown) {}
}
