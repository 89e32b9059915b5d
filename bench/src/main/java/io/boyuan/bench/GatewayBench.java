package io.boyuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/**
 * What the gateway costs: a small answer and an upload of 1 MB, asked of grid-service itself,
 * through the gateway, and through nginx where that is installed (aim: 0.7 of nginx or better). The
 * upload is read whole and then refused, as it is no picture, so that nothing is left behind.
 */
final class GatewayBench {

  private static final String SMALL = "/open311/v2/services.json?jurisdiction_id=boyuan";
  private static final String UPLOAD = "/api/grid/v1/photos?community=boyuan";
  private static final int MEGABYTE = 1_000_000;
  private static final int UPLOADERS = 4;

  private final Settings settings;
  private final HttpClient http;
  private final PrintStream out;

  GatewayBench(Settings settings, HttpClient http, PrintStream out) {
    this.settings = settings;
    this.http = http;
    this.out = out;
  }

  void run() throws IOException, InterruptedException, ExecutionException {
    var token = new SignIn(http, settings.keycloak()).as("volunteer").token();
    var picture = new byte[MEGABYTE];
    new Random(1).nextBytes(picture);
    try (var nginx = Nginx.before(settings.grid())) {
      compare(
          "小请求 Small GET",
          settings.clients(),
          nginx,
          server -> HttpRequest.newBuilder(server.resolve(SMALL)));
      compare(
          "上传 Upload of 1 MB",
          UPLOADERS,
          nginx,
          server ->
              HttpRequest.newBuilder(server.resolve(UPLOAD))
                  .header("Authorization", "Bearer " + token)
                  .header("Content-Type", "image/jpeg")
                  .POST(BodyPublishers.ofByteArray(picture)));
    }
  }

  private void compare(String name, int clients, Nginx nginx, Asked asked)
      throws IOException, InterruptedException, ExecutionException {
    out.printf("%n%s, %d clients, %d s each%n", name, clients, settings.seconds());
    int expected = status(asked.of(settings.grid()).build());
    var direct = measured("grid-service itself", clients, asked.of(settings.grid()), expected);
    var gateway = measured("through the gateway", clients, asked.of(settings.gateway()), expected);
    out.printf(Locale.ROOT, "  gateway %.2f of direct%n", gateway.perSecond() / direct.perSecond());
    var address = nginx.address();
    if (address.isPresent()) {
      var other = measured("through nginx", clients, asked.of(address.get()), expected);
      out.printf(
          Locale.ROOT,
          "  gateway %.2f of nginx (aim 0.70), nginx %.2f of direct%n",
          gateway.perSecond() / other.perSecond(),
          other.perSecond() / direct.perSecond());
    } else {
      out.println("  nginx is not installed, so the gateway is not compared with it");
    }
  }

  private Figure measured(String name, int clients, HttpRequest.Builder builder, int expected)
      throws InterruptedException, ExecutionException {
    var request = builder.build();
    var all = Collections.<ClosedLoop.Client>nCopies(clients, () -> ask(request, expected));
    ClosedLoop.warmUp(all);
    var figure = ClosedLoop.measure(all, Duration.ofSeconds(settings.seconds()));
    out.println(figure.line(name));
    return figure;
  }

  private void ask(HttpRequest request, int expected) throws IOException, InterruptedException {
    int status = status(request);
    if (status != expected) {
      throw new IOException(request.uri() + " answered " + status + ", not " + expected);
    }
  }

  private int status(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** What is asked, of whichever server. */
  @FunctionalInterface
  private interface Asked {
    HttpRequest.Builder of(URI server);
  }
}
