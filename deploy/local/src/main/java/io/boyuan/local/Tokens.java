package io.boyuan.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Access tokens of the local realm's users, whose password is known.
 *
 * @param keycloak the address of Keycloak
 */
record Tokens(String keycloak) {

  String of(String user) {
    try {
      var answer =
          Http.post(
              keycloak + "/realms/boyuan/protocol/openid-connect/token",
              "grant_type=password&client_id=boyuan-cli&username=" + user + "&password=boyuan");
      return new ObjectMapper().readTree(answer).get("access_token").asText();
    } catch (IOException e) {
      throw new UncheckedIOException("No token for " + user, e);
    }
  }
}
