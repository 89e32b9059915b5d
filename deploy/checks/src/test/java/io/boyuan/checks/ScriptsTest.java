package io.boyuan.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of deploy/compose, run over a folder of the test. */
class ScriptsTest {

  private static final Path COMPOSE = Repository.ROOT.resolve("deploy/compose");

  @TempDir Path folder;

  @BeforeEach
  void secrets_are_made() throws Exception {
    Files.copy(COMPOSE.resolve("make-secrets.sh"), folder.resolve("make-secrets.sh"));
    run(Map.of(), "bash", folder.resolve("make-secrets.sh").toString());
  }

  @Test
  void every_secret_of_the_compose_file_is_made_and_stays() throws Exception {
    var secrets = Repository.yaml(Repository.COMPOSE).path("secrets");
    for (var secret : secrets) {
      assertThat(folder.resolve(secret.path("file").asText())).isNotEmptyFile();
    }
    try (var made = Files.list(folder.resolve("secrets"))) {
      assertThat(made).hasSize(secrets.size());
    }
    var before = Files.readString(folder.resolve("secrets/grid.properties"));
    run(Map.of(), "bash", folder.resolve("make-secrets.sh").toString());
    assertThat(folder.resolve("secrets/grid.properties")).hasContent(before);
    assertThat(before)
        .containsPattern("(?m)^quarkus.datasource.password=[0-9a-f]{48}$")
        .containsPattern("(?m)^boyuan.privacy.keys=1:[0-9a-f]{48}$");
  }

  @Test
  void the_realm_gets_the_secrets_of_its_clients_and_nothing_else() throws Exception {
    var said =
        run(
            Map.of(
                "SECRETS", folder.resolve("secrets").toString(),
                "REALM", Repository.ROOT.resolve("deploy/keycloak/boyuan-realm.json").toString(),
                "IMPORT", folder.resolve("import").toString(),
                "KEYCLOAK", "echo"),
            "bash",
            COMPOSE.resolve("keycloak/start.sh").toString());
    assertThat(said).isEqualTo("start --import-realm");
    var realm = new ObjectMapper().readTree(folder.resolve("import/boyuan-realm.json").toFile());
    var withSecret = new TreeSet<String>();
    for (JsonNode client : realm.path("clients")) {
      if (client.has("secret")) {
        var file = folder.resolve("secrets/client-" + client.path("clientId").asText());
        assertThat(file).hasContent(client.path("secret").asText());
        withSecret.add(client.path("clientId").asText());
      }
    }
    assertThat(withSecret).containsExactly("boyuan-web", "dispatch-centre", "university-wzu");
  }

  private static String run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
