package io.boyuan.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A university's own system hears by a webhook, and believes what is signed. */
public final class HearByWebhook {

  private static final String PARTNERSHIP = "/api/partnership/v1";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Api api;
  private final Narrator narrator;
  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private volatile byte[] key = {};

  /**
   * A story.
   *
   * @param api the public API
   * @param narrator who tells it
   */
  public HearByWebhook(Api api, Narrator narrator) {
    this.api = api;
    this.narrator = narrator;
  }

  /** Tells the story; nothing of it stays. */
  public void run() {
    narrator.chapter("高校系统接收事件", "A university's system hears what happens");
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::hear);
      server.start();
      try {
        tell("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
      } finally {
        server.stop(0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(String url) {
    var coordinator = api.as("coordinator");
    var webhook =
        coordinator
            .post(
                PARTNERSHIP + "/universities/wzu/webhooks",
                Map.of("url", url, "eventTypes", List.of(), "description", "demo"))
            .expect(201);
    key = Base64.getDecoder().decode(webhook.text("secret").substring("whsec_".length()));
    String one = PARTNERSHIP + "/webhooks/" + webhook.text("webhook/id");
    try {
      narrator.tell(
          "高校登记推送地址后，发送一个测试事件",
          "The university registered its address, and tries it",
          coordinator.post(one + "/test", null).expect(201));
      Waiting.until(PATIENCE, heard::peek, event -> event != null);
      narrator.say("接收端验签后收到：" + heard.peek(), "The receiver verified and heard: " + heard.peek());
    } finally {
      coordinator.delete(one).expect(204);
    }
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      boolean isOurs = isSigned(exchange, body);
      if (isOurs) {
        heard.add(body);
      }
      exchange.sendResponseHeaders(isOurs ? 204 : 401, -1);
    }
  }

  /** By Standard Webhooks. */
  private boolean isSigned(HttpExchange exchange, String body) {
    var headers = exchange.getRequestHeaders();
    String signed =
        headers.getFirst("webhook-id") + "." + headers.getFirst("webhook-timestamp") + "." + body;
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      String expected =
          "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
      return MessageDigest.isEqual(
          expected.getBytes(UTF_8), headers.getFirst("webhook-signature").getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }
}
