package io.boyuan.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether every problem that a module names has its words in Chinese and English. */
public final class ProblemTexts {

  private static final Pattern NAMED =
      Pattern.compile(
          "Problem\\s*\\.(?:(?:conflict|forbidden|badRequest)\\(|of\\(\\s*\\d+,)\\s*\"([a-z0-9-]+)\"");

  private ProblemTexts() {}

  /**
   * Problems without words.
   *
   * @param sources where a module's own sources are, such as {@code src/main/java}
   * @return keys of titles that are in no file of problems; none when nothing is missing
   */
  public static Set<String> missing(Path sources) {
    var texts = texts();
    var missing = new TreeSet<String>();
    try (var files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> missing.addAll(titlesOf(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    missing.removeIf(texts::containsKey);
    return missing;
  }

  private static Set<String> titlesOf(Path file) {
    var titles = new TreeSet<String>();
    try {
      var named = NAMED.matcher(Files.readString(file));
      while (named.find()) {
        titles.add(named.group(1) + ".title.zh");
        titles.add(named.group(1) + ".title.en");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return titles;
  }

  private static Properties texts() {
    var texts = new Properties();
    try {
      var loader = Thread.currentThread().getContextClassLoader();
      for (var file : Collections.list(loader.getResources("problems.properties"))) {
        try (var reader = new InputStreamReader(file.openStream(), UTF_8)) {
          texts.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
