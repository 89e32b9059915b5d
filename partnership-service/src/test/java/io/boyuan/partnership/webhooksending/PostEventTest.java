package io.boyuan.partnership.webhooksending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.partnership.webhook.WebhookSettings;
import io.boyuan.partnership.webhooksending.Outcome.Trouble;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a receiver can do to this service, and where it can lead it (X1). */
class PostEventTest {

  private static final InetAddress LOCAL = InetAddress.ofLiteral("127.0.0.1");

  private final Vertx vertx = Vertx.vertx();
  @TempDir Path folder;

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void a_name_that_also_leads_to_a_private_address_is_not_sent_to() {
    var open = InetAddress.ofLiteral("202.96.104.1");
    var inside = InetAddress.ofLiteral("10.0.0.1");

    assertThat(Addresses.firstOf(new InetAddress[] {open}, false)).isEqualTo(open);
    assertThat(Addresses.firstOf(new InetAddress[] {LOCAL}, true)).isEqualTo(LOCAL);
    for (var found : new InetAddress[][] {{open, inside}, {inside}, {LOCAL}}) {
      assertThatThrownBy(() -> Addresses.firstOf(found, false))
          .isInstanceOf(Addresses.NotPublicException.class);
    }
    assertThatThrownBy(() -> Addresses.firstOf(new InetAddress[] {inside}, true))
        .isInstanceOf(Addresses.NotPublicException.class);
  }

  @Test
  void a_name_that_leads_to_this_machine_is_refused_when_it_is_sent_to() {
    var outcome =
        post(new Addresses(settings(false))).to(URI.create("https://localhost/"), Map.of(), "{}");

    assertThat(outcome.trouble()).isEqualTo(Trouble.ADDRESS_NOT_PUBLIC);
  }

  @Test
  void a_name_that_leads_nowhere_is_a_trouble_that_is_named() {
    var outcome =
        post(new Addresses(settings(false)))
            .to(URI.create("https://nowhere.invalid/"), Map.of(), "{}");

    assertThat(outcome.trouble()).isEqualTo(Trouble.UNKNOWN_HOST);
  }

  @Test
  void the_address_that_was_looked_at_is_connected_to_under_the_receivers_name()
      throws IOException, InterruptedException {
    var certificate = certificateOf("receiver.test");
    var seen = new CompletableFuture<String>();
    var server =
        listening(new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate), seen);
    var trusting = new HttpClientOptions().setTrustOptions(certificate);
    var post =
        new PostEvent(looked("receiver.test"), settings(true), vertx, Clock.systemUTC(), trusting);

    var outcome = post.to(url("receiver.test", server), Map.of("a", "b"), "{}");

    assertThat(outcome.trouble()).isNull();
    assertThat(outcome.status()).isEqualTo(200);
    assertThat(seen.join()).isEqualTo("receiver.test:" + server.actualPort() + " receiver.test b");
  }

  @Test
  void a_certificate_of_another_name_or_of_nobody_is_not_trusted()
      throws IOException, InterruptedException {
    var certificate = certificateOf("other.test");
    var server =
        listening(
            new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate),
            new CompletableFuture<>());
    var trusting = new HttpClientOptions().setTrustOptions(certificate);
    var addresses = looked("receiver.test");

    var otherName =
        new PostEvent(addresses, settings(true), vertx, Clock.systemUTC(), trusting)
            .to(url("receiver.test", server), Map.of(), "{}");
    var nobodys = post(addresses).to(url("receiver.test", server), Map.of(), "{}");

    assertThat(otherName.trouble()).isEqualTo(Trouble.TLS);
    assertThat(nobodys.trouble()).isEqualTo(Trouble.TLS);
  }

  @Test
  void an_endless_answer_is_read_as_far_as_it_is_shown() throws IOException {
    try (var server = new ServerSocket(0, 1, LOCAL)) {
      var answering = Thread.ofVirtual().start(() -> answerWithoutEnd(server));

      var outcome =
          post(new Addresses(settings(true)))
              .to(URI.create("http://127.0.0.1:" + server.getLocalPort()), Map.of(), "{}");

      assertThat(outcome.status()).isEqualTo(200);
      assertThat(outcome.answer()).hasSize(500);
      assertThat(outcome.took()).isLessThan(Duration.ofSeconds(9));
      answering.interrupt();
    }
  }

  @Test
  void who_says_nothing_is_waited_for_so_long_and_no_longer() throws IOException {
    var settings = settings(true, Duration.ofSeconds(1));
    try (var server = new ServerSocket(0, 1, LOCAL)) {
      var outcome =
          new PostEvent(new Addresses(settings), settings, vertx, Clock.systemUTC())
              .to(URI.create("http://127.0.0.1:" + server.getLocalPort()), Map.of(), "{}");

      assertThat(outcome.trouble()).isEqualTo(Trouble.TIMEOUT);
      assertThat(outcome.took()).isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
    }
  }

  @Test
  void a_name_that_nobody_answers_for_is_waited_for_no_longer_than_an_answer() {
    var settings = settings(true, Duration.ofSeconds(1));
    var never = new CountDownLatch(1);
    var addresses =
        new Addresses(settings) {
          @Override
          InetAddress[] lookedUp(String name) {
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return new InetAddress[] {LOCAL};
          }
        };

    var outcome =
        new PostEvent(addresses, settings, vertx, Clock.systemUTC())
            .to(URI.create("http://slow.test/"), Map.of(), "{}");

    assertThat(outcome.trouble()).isEqualTo(Trouble.TIMEOUT);
    assertThat(outcome.took()).isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
  }

  @Test
  void what_was_given_up_before_it_was_connected_is_not_sent_later()
      throws IOException, InterruptedException {
    var settings = settings(true, Duration.ofSeconds(1));
    var certificate = certificateOf("receiver.test");
    var heard = new CopyOnWriteArrayList<String>();
    var connected = new CompletableFuture<Void>();
    var server =
        vertx
            .createHttpServer(
                new HttpServerOptions()
                    .setHost("127.0.0.1")
                    .setPort(0)
                    .setSsl(true)
                    .setKeyCertOptions(certificate))
            .connectionHandler(connection -> connected.complete(null))
            .requestHandler(
                request -> {
                  heard.add(request.getHeader("webhook-id"));
                  request.response().end();
                })
            .listen()
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    var post =
        new PostEvent(
            looked("receiver.test"),
            settings,
            vertx,
            Clock.systemUTC(),
            new HttpClientOptions().setTrustOptions(certificate));
    try (var slow = new SlowWay(server.actualPort())) {
      var url = URI.create("https://receiver.test:" + slow.port() + "/");

      assertThat(post.to(url, Map.of("webhook-id", "first"), "{}").trouble())
          .isEqualTo(Trouble.TIMEOUT);
      slow.open();
      connected.join();
      // What is sent now comes after what the first connection would have sent.
      assertThat(post.to(url, Map.of("webhook-id", "second"), "{}").status()).isEqualTo(200);
      assertThat(heard).containsExactly("second");
    }
  }

  /** As anybody makes one for themselves. */
  private PfxOptions certificateOf(String name) throws IOException, InterruptedException {
    var file = folder.resolve(name + ".p12");
    var making =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=dns:" + name,
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "no-secret")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    assertThat(making.waitFor()).isZero();
    return new PfxOptions().setPath(file.toString()).setPassword("no-secret");
  }

  private static void answerWithoutEnd(ServerSocket server) {
    try (var connection = server.accept();
        OutputStream answer = connection.getOutputStream()) {
      answer.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] some = "x".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
      while (!Thread.currentThread().isInterrupted()) {
        answer.write(some);
        answer.flush();
      }
    } catch (IOException hungUp) {
      // As it should be.
    }
  }

  private HttpServer listening(HttpServerOptions options, CompletableFuture<String> seen) {
    return vertx
        .createHttpServer(options.setHost("127.0.0.1").setPort(0).setSni(true))
        .requestHandler(
            request -> {
              seen.complete(
                  request.getHeader("Host")
                      + " "
                      + request.connection().indicatedServerName()
                      + " "
                      + request.getHeader("a"));
              request.response().end("ok");
            })
        .listen()
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  private static URI url(String host, HttpServer server) {
    return URI.create("https://" + host + ":" + server.actualPort() + "/events");
  }

  private PostEvent post(Addresses addresses) {
    return new PostEvent(addresses, settings(true), vertx, Clock.systemUTC());
  }

  /** As if a name led to this machine. */
  private static Addresses looked(String name) {
    return new Addresses(settings(true)) {
      @Override
      InetAddress of(String host) {
        assertThat(host).isEqualTo(name);
        return LOCAL;
      }
    };
  }

  private static WebhookSettings settings(boolean allowsLocal) {
    return settings(allowsLocal, Duration.ofSeconds(10));
  }

  private static WebhookSettings settings(boolean allowsLocal, Duration patience) {
    return new WebhookSettings() {
      @Override
      public boolean allowLocal() {
        return allowsLocal;
      }

      @Override
      public int inFlight() {
        return 2;
      }

      @Override
      public Duration patience() {
        return patience;
      }

      @Override
      public Duration poll() {
        return Duration.ofSeconds(1);
      }
    };
  }
}
