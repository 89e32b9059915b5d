package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRealmTest {

  private static final Path FOLDER = Path.of("../keycloak");

  @TempDir Path target;

  @Test
  void the_production_realm_knows_no_password_and_no_secret() throws IOException {
    var realm = new ObjectMapper().readTree(FOLDER.resolve("boyuan-realm.json").toFile());

    assertThat(realm.findValues("credentials")).isEmpty();
    assertThat(realm.findValues("secret")).isEmpty();
    assertThat(realm.findValues("directAccessGrantsEnabled"))
        .isNotEmpty()
        .noneMatch(JsonNode::asBoolean);
    assertThat(names(realm.get("users"), "username"))
        .allMatch(name -> name.startsWith("service-account-"));
  }

  @Test
  void only_one_local_client_may_use_passwords() throws IOException {
    var local = written();

    assertThat(items(local.get("clients")))
        .filteredOn(client -> client.path("directAccessGrantsEnabled").asBoolean())
        .extracting(client -> client.get("clientId").asText())
        .containsExactly("boyuan-cli");
  }

  @Test
  void a_client_of_both_files_is_one_client_with_its_local_secret() throws IOException {
    var local = written();

    assertThat(names(local.get("clients"), "clientId")).doesNotHaveDuplicates();
    for (var name : LocalRealm.CONFIDENTIAL_CLIENTS) {
      var client =
          items(local.get("clients")).stream()
              .filter(c -> c.get("clientId").asText().equals(name))
              .findFirst()
              .orElseThrow();
      assertThat(client.get("secret").asText())
          .isEqualTo("${" + LocalRealm.secretVariable(name) + "}");
      assertThat(client.has("defaultClientScopes")).isTrue();
    }
  }

  @Test
  void every_local_user_has_roles_that_exist_and_an_id_that_lasts() throws IOException {
    var local = written();
    var roles = names(local.at("/roles/realm"), "name");
    var users =
        items(local.get("users")).stream().filter(u -> !u.has("serviceAccountClientId")).toList();

    assertThat(users).hasSize(51).allMatch(user -> user.has("id"));
    assertThat(users).extracting(user -> user.get("id").asText()).doesNotHaveDuplicates();
    for (var user : users) {
      user.get("realmRoles").forEach(role -> assertThat(roles).contains(role.asText()));
    }
  }

  private JsonNode written() throws IOException {
    var file = target.resolve("realm.json");
    new LocalRealm(FOLDER).write(file);
    return new ObjectMapper().readTree(file.toFile());
  }

  private static List<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> names(JsonNode array, String field) {
    return items(array).stream().map(item -> item.get(field).asText()).toList();
  }
}
