package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RealmTest {

  private static final JsonNode REALM =
      Repository.json(Path.of("deploy/keycloak/boyuan-realm.json"));
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");

  @Test
  void the_realm_that_is_imported_is_the_realm_with_the_secrets_of_its_clients() {
    var imported = Repository.base("KeycloakRealmImport", "boyuan").spec().path("realm").deepCopy();
    for (var client : imported.path("clients")) {
      var secret = ((ObjectNode) client).remove("secret");
      boolean isConfidential = !client.path("publicClient").asBoolean();
      assertThat(secret != null)
          .as("%s has a secret", client.path("clientId"))
          .isEqualTo(isConfidential);
    }
    assertThat(imported).isEqualTo(REALM);
  }

  @Test
  void everything_that_the_realm_leaves_open_is_filled_in() {
    var spec = Repository.base("KeycloakRealmImport", "boyuan").spec();
    var open = new TreeSet<String>();
    PLACEHOLDER
        .matcher(spec.path("realm").toString())
        .results()
        .forEach(found -> open.add(found.group(1)));
    var filled = new TreeSet<String>();
    spec.path("placeholders").fieldNames().forEachRemaining(filled::add);
    assertThat(filled).isEqualTo(open);
  }

  @Test
  void tokens_are_issued_under_the_name_that_people_see() {
    var hostname =
        Repository.base("Keycloak", "keycloak").spec().path("hostname").path("hostname").asText();
    var settings = Repository.base("ConfigMap", "settings").content().path("data");
    assertThat(settings.path("QUARKUS_OIDC_TOKEN_ISSUER").asText())
        .isEqualTo(hostname + "/realms/boyuan");
    var names = Repository.base("Gateway", "door").spec().path("listeners");
    assertThat(names.valueStream().map(name -> "https://" + name.path("hostname").asText()))
        .contains(hostname);
  }
}
