package io.boyuan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** So many who listen to the live stream at once, each on a connection of its own. */
final class Listeners implements AutoCloseable {

  private static final String HERE = "event: here";
  private static final String SUBMITTED = "event: boyuan.grid.request-submitted.v1";
  private static final Pattern REQUEST = Pattern.compile("\"requestId\":\"([0-9a-f-]{36})\"");
  private static final int PATIENCE_SECONDS = 30;
  private static final int LONGEST_QUIET_MILLIS = 60_000;

  private final List<Socket> connections = new ArrayList<>();
  private final Map<String, CountDownLatch> heard = new ConcurrentHashMap<>();
  private final int number;

  private Listeners(int number) {
    this.number = number;
  }

  /**
   * Connects, and returns when each was told where it is.
   *
   * @param gateway whose stream
   * @param token of who listens
   * @param number how many
   */
  static Listeners of(URI gateway, String token, int number)
      throws IOException, InterruptedException {
    var listeners = new Listeners(number);
    var here = listeners.allHeard(HERE);
    for (int i = 0; i < number; i++) {
      var socket = new Socket(gateway.getHost(), gateway.getPort());
      socket.setSoTimeout(LONGEST_QUIET_MILLIS);
      socket
          .getOutputStream()
          .write(
              ("GET /api/dispatch/v1/stream HTTP/1.1\r\nHost: "
                      + gateway.getAuthority()
                      + "\r\nAuthorization: Bearer "
                      + token
                      + "\r\n\r\n")
                  .getBytes(UTF_8));
      listeners.connections.add(socket);
      Thread.ofVirtual().start(() -> listeners.read(socket));
    }
    if (!here.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IOException(here.getCount() + " of " + number + " do not hear the stream");
    }
    return listeners;
  }

  /**
   * Is down when all have heard that a request was submitted; some may have before it is asked for.
   *
   * @param request its id
   */
  CountDownLatch allHeard(String request) {
    return heard.computeIfAbsent(request, unknown -> new CountDownLatch(number));
  }

  void forget(String request) {
    heard.remove(request);
  }

  private void read(Socket socket) {
    try (var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
      String event = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event: ")) {
          event = line;
        } else if (event.equals(HERE) && line.startsWith("data:")) {
          allHeard(HERE).countDown();
        } else if (event.equals(SUBMITTED) && line.startsWith("data:")) {
          var id = REQUEST.matcher(line);
          if (id.find()) {
            allHeard(id.group(1)).countDown();
          }
        }
      }
    } catch (IOException ended) {
      // The bench has closed it, or counts too few who have heard.
    }
  }

  @Override
  public void close() throws IOException {
    for (var connection : connections) {
      connection.close();
    }
  }
}
