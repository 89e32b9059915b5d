package io.boyuan.platform.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * An issuer of access tokens as the realm gives them, which publishes its key where the realm does.
 * The services check them by the same code as in production.
 */
public final class Tokens implements AutoCloseable {

  private static final List<String> PEOPLE =
      List.of(
          "resident",
          "volunteer",
          "coordinator",
          "grid-worker",
          "owners-committee",
          "property",
          "teacher",
          "reviewer");

  private final RsaJsonWebKey key;
  private final HttpServer keyServer;

  private Tokens(RsaJsonWebKey key, HttpServer keyServer) {
    this.key = key;
    this.keyServer = keyServer;
  }

  /**
   * Starts the issuer on a free port.
   *
   * @return an issuer whose keys can be fetched
   */
  public static Tokens start() {
    try {
      var key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId("test-key");
      key.setAlgorithm("RS256");
      key.setUse("sig");
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] keys =
          new JsonWebKeySet(key)
              .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)
              .getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/realms/boyuan/protocol/openid-connect/certs",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
              body.write(keys);
            }
          });
      server.start();
      return new Tokens(key, server);
    } catch (JoseException e) {
      throw new IllegalStateException("Cannot make a signing key", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish the signing key", e);
    }
  }

  /**
   * What tokens name as their issuer.
   *
   * @return address of the realm
   */
  public String issuer() {
    return "http://localhost:" + keyServer.getAddress().getPort() + "/realms/boyuan";
  }

  /**
   * Begins a token for a person or program.
   *
   * @param name login name; the same name always has the same id
   * @return a token that can be given claims
   */
  public TestCaller caller(String name) {
    return TestCaller.named(name, issuer(), key);
  }

  /**
   * One caller for each role, under the names that tables of permissions use.
   *
   * @param community whose people they are, but for {@code other-staff} and {@code
   *     other-grid-worker}
   * @return a caller for each name
   */
  public Map<String, TestCaller> callersOf(String community) {
    var callers = new HashMap<String, TestCaller>();
    for (String role : PEOPLE) {
      callers.put(role, caller(role).withRoles(role).inCommunities(community));
    }
    callers.put("staff", caller("staff").withRoles("community-staff").inCommunities(community));
    callers.put(
        "other-staff", caller("staff2").withRoles("community-staff").inCommunities("elsewhere"));
    callers.put(
        "other-grid-worker",
        caller("grid-worker2").withRoles("grid-worker").inCommunities("elsewhere"));
    callers.put("dispatcher", caller("dispatcher").withRoles("dispatcher"));
    callers.put("admin", caller("admin").withRoles("admin"));
    return callers;
  }

  @Override
  public void close() {
    keyServer.stop(0);
  }
}
