package io.boyuan.partnership.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A university's own system that hears events: it answers what a test tells it to. */
public final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

  private Receiver(HttpServer server) {
    this.server = server;
  }

  public static Receiver open() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var receiver = new Receiver(server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", receiver::hear);
      server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/events?from=boyuan";
  }

  /** What it answers next; 204 when nothing was said. */
  public void answers(int status, Map<String, String> headers, String body) {
    answers.add(new Answer(status, headers, body, () -> {}));
  }

  public void answers(int... statuses) {
    for (int status : statuses) {
      answers(status, Map.of(), "");
    }
  }

  /** What it does before it answers next. */
  public void answersAfter(Runnable work) {
    answersAfter(200, work);
  }

  public void answersAfter(int status, Runnable work) {
    answers.add(new Answer(status, Map.of(), "heard", work));
  }

  public List<Heard> heard() {
    return List.copyOf(heard);
  }

  public List<Heard> heard(String eventId) {
    return heard.stream().filter(each -> each.header("webhook-id").equals(eventId)).toList();
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      heard.add(
          new Heard(
              exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body));
      var answer = answers.poll();
      if (answer == null) {
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      answer.before().run();
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] bytes = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Answer(int status, Map<String, String> headers, String body, Runnable before) {}

  /** A request as it came. */
  public record Heard(String path, Map<String, List<String>> headers, String body) {

    public String header(String name) {
      return headers.entrySet().stream()
          .filter(each -> each.getKey().equalsIgnoreCase(name))
          .map(each -> each.getValue().getFirst())
          .findFirst()
          .orElse("");
    }
  }
}
