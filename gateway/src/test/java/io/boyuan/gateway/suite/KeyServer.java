package io.boyuan.gateway.suite;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The keys of the realm, beside its sign-in; goes away and comes back when told. */
final class KeyServer {

  static final String CLIENT_SECRET = "secret-of-boyuan-web";

  private final RsaJsonWebKey key;
  private final FakeSignIn signIn;
  private volatile boolean away;

  KeyServer() {
    try {
      key = RsaJwkGenerator.generateJwk(2048);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
    key.setKeyId("test-key");
    key.setAlgorithm("RS256");
    key.setUse("sig");
    signIn = new FakeSignIn(key);
  }

  Future<HttpServer> start(Vertx vertx) {
    return vertx.createHttpServer().requestHandler(this::handle).listen(0);
  }

  String privateJwk() {
    return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
  }

  private void handle(HttpServerRequest request) {
    if (request.path().endsWith("/away") || request.path().endsWith("/back")) {
      away = request.path().endsWith("/away");
      request.response().end();
    } else if (away) {
      request.connection().close();
    } else if (!signIn.handles(request)) {
      request.response().end(new JsonWebKeySet(key).toJson());
    }
  }
}
