package io.boyuan.platform.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
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
   * @param community whose people they are, but for {@code other-staff}
   * @return resident, volunteer, coordinator, staff, other-staff, dispatcher and admin
   */
  public Map<String, TestCaller> callersOf(String community) {
    return Map.of(
        "resident", caller("resident").withRoles("resident").inCommunities(community),
        "volunteer", caller("volunteer").withRoles("volunteer").inCommunities(community),
        "coordinator", caller("coordinator").withRoles("coordinator").inCommunities(community),
        "staff", caller("staff").withRoles("community-staff").inCommunities(community),
        "other-staff", caller("staff2").withRoles("community-staff").inCommunities("elsewhere"),
        "dispatcher", caller("dispatcher").withRoles("dispatcher"),
        "admin", caller("admin").withRoles("admin"));
  }

  @Override
  public void close() {
    keyServer.stop(0);
  }
}
