package io.boyuan.checks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings that the code of this repository knows, as its sources say. */
final class Settings {

  private static final List<String> MODULES =
      List.of(
          "platform",
          "platform-trace",
          "volunteer-service",
          "grid-service",
          "booking-service",
          "partnership-service",
          "gateway");

  private static final List<String> FILES =
      List.of("application.properties", "META-INF/microprofile-config.properties");

  /** Settings of Quarkus that none of our files mentions; the gateway's README tells of them. */
  private static final Set<String> QUARKUS =
      Set.of(
          "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
          "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES",
          "QUARKUS_CONFIG_LOCATIONS");

  private static final Pattern PROPERTY = Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"");
  private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"");
  private static final Pattern METHOD = Pattern.compile("(?m)^ +[\\w<>, ]+ (\\w+)\\(\\);");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z][\\w.-]+)[:}]");
  private static final Pattern LOCAL = Pattern.compile("environment\\.put\\(\\s*\"(\\w+)\"");

  private final Set<String> names = new TreeSet<>(QUARKUS);
  private final Set<Pattern> mapped = new LinkedHashSet<>();

  private Settings() {}

  static Settings known() {
    var settings = new Settings();
    for (var module : MODULES) {
      files(module).forEach(settings::readProperties);
      Repository.files(Path.of(module, "src/main/java"), ".java").forEach(settings::readSource);
    }
    settings.all(
        LOCAL,
        Repository.text(Path.of("deploy/local/src/main/java/io/boyuan/local/QuarkusServer.java")));
    return settings;
  }

  /** The value of a property in a module's application.properties. */
  static Optional<String> property(String module, String name) {
    var file = Path.of(module, "src/main/resources", FILES.getFirst());
    return Optional.ofNullable(properties(file).getProperty(name));
  }

  /** Whether an environment variable sets something that exists. */
  boolean know(String variable) {
    return names.contains(variable)
        || mapped.stream().anyMatch(pattern -> pattern.matcher(variable).matches());
  }

  private void readProperties(Path file) {
    properties(file)
        .stringPropertyNames()
        .forEach(name -> names.add(variable(name.replaceFirst("^%\\w+\\.", ""))));
    all(PLACEHOLDER, Repository.text(file));
  }

  private void readSource(Path file) {
    var source = Repository.text(file);
    all(PROPERTY, source);
    var prefix = MAPPING.matcher(source);
    if (prefix.find()) {
      METHOD
          .matcher(source)
          .results()
          .map(found -> variable(kebab(found.group(1))))
          .map(last -> variable(prefix.group(1)) + "_(\\w+_)?" + last)
          .forEach(pattern -> mapped.add(Pattern.compile(pattern)));
    }
  }

  private void all(Pattern pattern, String text) {
    pattern.matcher(text).results().forEach(found -> names.add(variable(found.group(1))));
  }

  private static Stream<Path> files(String module) {
    return FILES.stream()
        .map(file -> Path.of(module, "src/main/resources", file))
        .filter(file -> Files.exists(Repository.ROOT.resolve(file)));
  }

  private static Properties properties(Path file) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(Repository.text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static String kebab(String method) {
    return method.replaceAll("([A-Z])", "-$1");
  }

  /** How MicroProfile Config names a setting in the environment. */
  private static String variable(String setting) {
    return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
