package io.boyuan.gateway.docs;

import io.boyuan.gateway.route.Gzip;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The page on which all APIs are read and tried, and the document behind it. */
@Singleton
final class ApiDocs {

  private static final String SWAGGER_UI = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
  private static final long FRESH_NANOS = 5_000_000_000L;

  private final OpenApiDocuments documents;
  private final String page = page();
  private Future<Buffer> merged = Future.failedFuture("not yet asked for");
  private long mergedAt;

  ApiDocs(OpenApiDocuments documents) {
    this.documents = documents;
  }

  void open(@Observes Router router) {
    read(router, "/api-docs", this::showPage);
    read(router, "/api-docs/openapi.json", this::showDocument);
  }

  private static void read(Router router, String path, Handler<RoutingContext> handler) {
    router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(handler);
    router
        .route(path)
        .handler(ctx -> ctx.fail(Problem.of(405, "method-not-allowed").with("allow", "GET, HEAD")));
  }

  private void showPage(RoutingContext ctx) {
    ctx.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8").end(page);
  }

  private void showDocument(RoutingContext ctx) {
    merged()
        .onSuccess(
            json ->
                ctx.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache"))
        .onSuccess(json -> Gzip.end(ctx, json))
        .onFailure(ctx::fail);
  }

  /** One question to all services answers everyone who asks within some seconds. */
  private synchronized Future<Buffer> merged() {
    long now = System.nanoTime();
    if (merged.failed() || now - mergedAt > FRESH_NANOS) {
      merged = documents.fetch().map(found -> MergedApi.of(found).toBuffer());
      mergedAt = now;
    }
    return merged;
  }

  private static String page() {
    try (var html = resource("api-docs.html");
        var version = resource(SWAGGER_UI)) {
      var swaggerUi = new Properties();
      swaggerUi.load(version);
      return new String(html.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{swagger-ui}", swaggerUi.getProperty("version"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the page of the APIs", e);
    }
  }

  private static InputStream resource(String name) {
    var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
    return Objects.requireNonNull(stream, name);
  }
}
