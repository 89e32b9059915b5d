package io.boyuan.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A Java program in a JVM of its own.
 *
 * @param options for the JVM
 * @param target class path and main class, or a jar
 * @param arguments for the program
 */
record JavaProgram(List<String> options, List<String> target, List<String> arguments) {

  JavaProgram {
    options = List.copyOf(options);
    target = List.copyOf(target);
    arguments = List.copyOf(arguments);
  }

  Launch launch(AotCache cache, Map<String, String> environment) {
    return new Launch(command(cache.options()), environment);
  }

  List<String> command(List<String> more) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(more);
    command.addAll(target);
    command.addAll(arguments);
    return command;
  }

  /** Tells this program over these files from any other; what its arguments are does not matter. */
  Fingerprint fingerprint(Path files) {
    var words = new ArrayList<>(options);
    words.addAll(target);
    return Fingerprint.of(words, files);
  }

  /** Further options for one part's JVM: BOYUAN_&lt;PART&gt;_JAVA_OPTIONS. */
  static List<String> optionsOf(Part part, String... usual) {
    var options = new ArrayList<>(List.of(usual));
    var own = System.getenv().getOrDefault("BOYUAN_" + part.name() + "_JAVA_OPTIONS", "").strip();
    if (!own.isEmpty()) {
      options.addAll(Arrays.asList(own.split("\\s+")));
    }
    return options;
  }
}
