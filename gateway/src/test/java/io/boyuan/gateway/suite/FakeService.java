package io.boyuan.gateway.suite;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Behaves as the last step of the path says. */
final class FakeService {

  private final String part;
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final Map<String, String> last = new ConcurrentHashMap<>();
  private final AtomicReference<HttpServerResponse> dripping = new AtomicReference<>();
  private final AtomicReference<String> abandoned = new AtomicReference<>("no");

  FakeService(String part) {
    this.part = part;
  }

  Future<HttpServer> start(Vertx vertx) {
    return vertx.createHttpServer().requestHandler(this::handle).listen(0);
  }

  private void handle(HttpServerRequest request) {
    seen.add(request.uri());
    last.put(request.uri(), echo(request, 0));
    var response = request.response();
    String path = request.path();
    switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "seen" -> response.end(new JsonArray(seen).toBuffer());
      case "heard" ->
          response
              .putHeader("Content-Type", "application/json")
              .end(last.get(request.getParam("of")));
      case "count" -> request.body().onSuccess(body -> response.end("" + body.length()));
      case "mirror" -> mirror(request);
      case "drip" -> drip(response);
      case "drip-on" -> {
        dripping.get().end("two");
        response.end();
      }
      case "abandoned" -> response.end(abandoned.get());
      case "slow" -> request.handler(ignored -> {});
      case "hang-up" -> request.connection().close();
      case "hang-up-once" -> hangUpOnce(request);
      case "times-seen" -> response.end("" + timesSeen(request.getParam("of")));
      case "empty" -> response.setStatusCode(204).end();
      case "large" -> response.putHeader("Content-Length", "5000000").end("x".repeat(5_000_000));
      case "named" -> named(request);
      case "situation" -> situation(request);
      case "openapi" -> response.end(FakeApi.of(part).toBuffer());
      default ->
          request
              .body()
              .onSuccess(
                  body ->
                      response
                          .putHeader("Content-Type", "application/json")
                          .end(echo(request, body.length())));
    }
  }

  private String echo(HttpServerRequest request, int length) {
    var headers = new JsonObject();
    request
        .headers()
        .forEach(
            header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
    return new JsonObject()
        .put("part", part)
        .put("method", request.method().name())
        .put("uri", request.uri())
        .put("headers", headers)
        .put("length", length)
        .encode();
  }

  /** Of communities called leaving-… the service says once how it stands, and then no more. */
  private void situation(HttpServerRequest request) {
    var communities = request.params().getAll("community");
    boolean again = timesSeen(request.uri()) > 1;
    if (again && communities.getFirst().startsWith("leaving-")) {
      request.handler(ignored -> {});
    } else if (communities.getFirst().startsWith("refused-")) {
      request.response().setStatusCode(403).end();
    } else {
      request
          .response()
          .end(
              new JsonObject()
                  .put("part", part)
                  .put("communities", new JsonArray(communities))
                  .toBuffer());
    }
  }

  /** As a service does that has ended while a connection to it was kept. */
  private void hangUpOnce(HttpServerRequest request) {
    if (timesSeen(request.uri()) == 1) {
      request.connection().close();
    } else {
      request.response().end("welcome back");
    }
  }

  private long timesSeen(String uri) {
    return seen.stream().filter(each -> each.equals(uri)).count();
  }

  private static void mirror(HttpServerRequest request) {
    request.response().setChunked(true);
    request.pipeTo(request.response());
  }

  private void drip(HttpServerResponse response) {
    abandoned.set("no");
    response.closeHandler(gone -> abandoned.set("yes"));
    response.exceptionHandler(gone -> abandoned.set("yes"));
    dripping.set(response);
    response.setChunked(true).write("one");
  }

  private static void named(HttpServerRequest request) {
    var self = "http://" + request.authority();
    request
        .response()
        .setStatusCode(201)
        .putHeader("Location", self + request.uri() + "/1")
        .putHeader("ETag", "\"7\"")
        .putHeader("Server", "secret/1.0")
        .putHeader("X-Request-Id", "not-the-gateways")
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Connection", "keep-alive, X-Hop")
        .putHeader("X-Hop", "by hop")
        .end();
  }
}
