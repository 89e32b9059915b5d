package io.boyuan.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of this repository that the checks read. */
final class Repository {

  static final Path ROOT = root();
  static final Path KUBERNETES = Path.of("deploy/kubernetes");
  static final Path COMPOSE = Path.of("deploy/compose/compose.yaml");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> NOT_LOOKED_INTO = Set.of("target", "checks", "secrets");

  private static final List<Document> DOCUMENTS =
      files(Path.of("deploy"), ".yaml").stream().flatMap(file -> documents(file).stream()).toList();

  private Repository() {}

  /** All YAML of deploy/, one by one. */
  static List<Document> documents() {
    return DOCUMENTS;
  }

  /** What the base and the alerts are made of: whole documents of Kubernetes. */
  static List<Document> base() {
    return documents().stream()
        .filter(document -> !document.isPatch() && !document.kind().isEmpty())
        .filter(document -> !document.kind().equals("Kustomization"))
        .toList();
  }

  static List<Document> base(String kind) {
    return base().stream().filter(document -> document.kind().equals(kind)).toList();
  }

  static Document base(String kind, String name) {
    return base(kind).stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + kind + " " + name));
  }

  static List<Document> documents(Path file) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    var found = new ArrayList<Document>();
    for (Object each : new Yaml(new SafeConstructor(options)).loadAll(text(file))) {
      found.add(new Document(file, JSON.valueToTree(each)));
    }
    return found;
  }

  static JsonNode yaml(Path file) {
    return documents(file).getFirst().content();
  }

  static JsonNode json(Path file) {
    try {
      return JSON.readTree(text(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is no JSON", e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** Files below a folder, from the root, without what is built and without these checks. */
  static List<Path> files(Path folder, String end) {
    var found = new TreeSet<Path>();
    try {
      Files.walkFileTree(
          ROOT.resolve(folder),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
              return NOT_LOOKED_INTO.contains(inner.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(end)) {
                found.add(ROOT.relativize(file));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look through " + folder, e);
    }
    return List.copyOf(found);
  }

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("contracts/asyncapi.yaml"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
