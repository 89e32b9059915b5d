package io.boyuan.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The realm as it is for production, with what is only for one's own machine laid over it: users
 * with a known password, and the client that may ask for tokens by password.
 *
 * @param folder where both files are
 */
record LocalRealm(Path folder) {

  /** Clients with a secret, which each suite makes for itself. */
  static final List<String> CONFIDENTIAL_CLIENTS =
      List.of("boyuan-web", "university-wzu", "dispatch-centre");

  /** The variable that the realm file takes a client's secret from. */
  static String secretVariable(String client) {
    return client.toUpperCase(Locale.ROOT).replace('-', '_') + "_SECRET";
  }

  void write(Path target) throws IOException {
    var json = new ObjectMapper();
    var realm = (ObjectNode) json.readTree(folder.resolve("boyuan-realm.json").toFile());
    var local = (ObjectNode) json.readTree(folder.resolve("local-overlay.json").toFile());
    lay(local, realm);
    json.writerWithDefaultPrettyPrinter().writeValue(target.toFile(), realm);
  }

  /** Fields replace, lists grow; a client that is there already gets the fields added. */
  private static void lay(ObjectNode above, ObjectNode below) {
    above
        .properties()
        .forEach(
            field -> {
              if (field.getValue() instanceof ArrayNode added
                  && below.get(field.getKey()) instanceof ArrayNode present) {
                added.forEach(item -> lay((ObjectNode) item, present));
              } else {
                below.set(field.getKey(), field.getValue());
              }
            });
  }

  private static void lay(ObjectNode item, ArrayNode present) {
    var client = item.path("clientId").asText();
    for (var known : present) {
      if (!client.isEmpty() && known.path("clientId").asText().equals(client)) {
        ((ObjectNode) known).setAll(item);
        return;
      }
    }
    present.add(item);
  }
}
