package io.boyuan.platform.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of every problem, gathered from each {@code problems.properties} on the class path.
 * Keys are {@code <name>.title.<zh|en>}, {@code <name>.detail.<zh|en>} and {@code
 * violation.<rule>.<zh|en>}.
 */
public final class ProblemCatalog {

  /** What every problem type starts with. */
  public static final String TYPE_PREFIX = "urn:boyuan:problem:";

  private static final String FILE = "problems.properties";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final Map<String, String> words;

  private ProblemCatalog(Map<String, String> words) {
    this.words = words;
  }

  /**
   * Loads the catalog.
   *
   * @param loader where the files are found
   * @return the words of all modules
   * @throws IllegalStateException when a text lacks one of the languages
   */
  public static ProblemCatalog load(ClassLoader loader) {
    var words = new LinkedHashMap<String, String>();
    try {
      for (URL url : Collections.list(loader.getResources(FILE))) {
        var file = new Properties();
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          file.load(reader);
        }
        file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
    requireBothLanguages(words);
    return new ProblemCatalog(words);
  }

  private static void requireBothLanguages(Map<String, String> words) {
    for (String key : words.keySet()) {
      String text = key.substring(0, key.lastIndexOf('.'));
      for (Language language : Language.values()) {
        if (!words.containsKey(keyOf(text, language))) {
          throw new IllegalStateException(FILE + " lacks " + keyOf(text, language));
        }
      }
    }
  }

  /**
   * Every problem there are words for.
   *
   * @return names in alphabetical order
   */
  public SortedSet<String> names() {
    var names = new TreeSet<String>();
    for (String key : words.keySet()) {
      int at = key.indexOf(".title.");
      if (at > 0) {
        names.add(key.substring(0, at));
      }
    }
    return names;
  }

  /**
   * The title of a problem.
   *
   * @param name the problem's name
   * @param language in which to say it
   * @return its title, or the name itself when it has no words
   */
  public String title(String name, Language language) {
    return words.getOrDefault(keyOf(name + ".title", language), name);
  }

  /**
   * The problem as RFC 9457 document.
   *
   * @param problem what was refused
   * @param language in which to say it
   * @return members in the order of the RFC, ready for any JSON writer
   */
  public Map<String, Object> document(Problem problem, Language language) {
    var document = new LinkedHashMap<String, Object>();
    document.put("type", TYPE_PREFIX + problem.name());
    document.put("title", title(problem.name(), language));
    document.put("status", problem.status());
    String detail = words.get(keyOf(problem.name() + ".detail", language));
    if (detail != null) {
      document.put("detail", filled(detail, problem.members()));
    }
    if (!problem.violations().isEmpty()) {
      document.put("violations", worded(problem.violations(), language));
    }
    problem.members().forEach(document::putIfAbsent);
    return document;
  }

  private List<Violation> worded(List<Violation> violations, Language language) {
    return violations.stream()
        .map(v -> new Violation(v.field(), violationWords(v.message(), language)))
        .toList();
  }

  private String violationWords(String rule, Language language) {
    return words.getOrDefault(keyOf("violation." + rule, language), rule);
  }

  private static String filled(String text, Map<String, Object> members) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf(members.getOrDefault(found.group(1), found.group()))));
  }

  private static String keyOf(String text, Language language) {
    return text + "." + language.name().toLowerCase(Locale.ROOT);
  }
}
