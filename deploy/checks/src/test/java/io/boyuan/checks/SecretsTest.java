package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SecretsTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `([^|]+)` \\|");

  @Test
  void every_secret_that_is_referred_to_is_in_the_readme_and_no_other() {
    var used = new TreeSet<String>();
    for (var document : Repository.base()) {
      if (document.kind().equals("Keycloak")) {
        var administrator =
            document.spec().path("bootstrapAdmin").path("user").path("secret").asText();
        used.add(administrator + ": username");
        used.add(administrator + ": password");
      }
      collect(document.content(), used);
    }
    var told = new TreeSet<String>();
    ROW.matcher(Repository.text(Repository.KUBERNETES.resolve("README.md")))
        .results()
        .forEach(
            row -> {
              for (var key : row.group(2).split("`, `")) {
                told.add(row.group(1) + ": " + key);
              }
            });
    assertThat(told).isEqualTo(used);
  }

  @Test
  void no_file_holds_a_secret() {
    assertThat(Repository.base("Secret")).isEmpty();
    var values =
        Pattern.compile("(?i)(password|secret|keys?)['\"]?\\s*[:=]\\s*['\"]?[0-9a-zA-Z+/]{16,}");
    for (var folder : Set.of("deploy/kubernetes", "deploy/compose", "deploy/observability")) {
      for (var end : Set.of(".yaml", ".sh", ".example", "Dockerfile")) {
        for (var file : Repository.files(Path.of(folder), end)) {
          assertThat(values.matcher(Repository.text(file)).find()).as("%s", file).isFalse();
        }
      }
    }
  }

  @Test
  void each_service_has_the_password_of_its_own_database_and_keys_of_its_own() {
    for (var context : Set.of("volunteer", "grid", "booking", "partnership")) {
      var used = new TreeSet<String>();
      collect(Repository.base("Deployment", context + "-service").content(), used);
      assertThat(used)
          .containsExactlyInAnyOrder(context + "-db-app: password", context + "-privacy: keys");
    }
  }

  private static void collect(JsonNode node, Set<String> used) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      var value = field.getValue();
      switch (field.getKey()) {
        case "secretKeyRef", "usernameSecret", "passwordSecret" -> add(value, used);
        case "secret" -> {
          if (value.has("key")) {
            add(value, used);
          }
        }
        case "certificateRefs" ->
            value.forEach(
                reference -> {
                  used.add(reference.path("name").asText() + ": tls.crt");
                  used.add(reference.path("name").asText() + ": tls.key");
                });
        default -> collect(value, used);
      }
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, used));
    }
  }

  private static void add(JsonNode reference, Set<String> used) {
    used.add(reference.path("name").asText() + ": " + reference.path("key").asText());
  }
}
