package io.boyuan.gateway.suite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A service that answers exactly what a test tells it to, be it no HTTP at all. */
public final class RawService implements AutoCloseable {

  private static final int BACKLOG = 50;

  private final ServerSocket server;
  private final Thread acceptor;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private volatile Manner manner = new Manner("", true, true);

  private RawService(ServerSocket server) {
    this.server = server;
    this.acceptor = Thread.ofVirtual().start(this::accept);
  }

  /**
   * Listens.
   *
   * @param port where
   * @return the service, to be closed
   * @throws IOException when the port is taken
   */
  public static RawService on(int port) throws IOException {
    return new RawService(new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()));
  }

  /** Answers each request on a kept connection. */
  public void answers(String answer) {
    manner = new Manner(answer, true, false);
  }

  /** Answers a request and closes. */
  public void answersAndCloses(String answer) {
    manner = new Manner(answer, true, true);
  }

  /** Answers as soon as somebody connects, reads nothing and closes. */
  public void answersWithoutReading(String answer) {
    manner = new Manner(answer, false, true);
  }

  private void accept() {
    try {
      while (true) {
        var connection = server.accept();
        connections.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      while (!manner.reads() || readHead(connection)) {
        var now = manner;
        connection.getOutputStream().write(now.answer().getBytes(ISO_8859_1));
        connection.getOutputStream().flush();
        if (now.closes()) {
          return;
        }
      }
    } catch (IOException e) {
      // The other side has left.
    } finally {
      connections.remove(connection);
    }
  }

  private static boolean readHead(Socket connection) throws IOException {
    var end = new StringBuilder();
    while (!end.toString().endsWith("\r\n\r\n")) {
      int next = connection.getInputStream().read();
      if (next < 0) {
        return false;
      }
      end.append((char) next);
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    server.close();
    try {
      acceptor.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (var connection : connections) {
      connection.close();
    }
  }

  /** How it answers. */
  private record Manner(String answer, boolean reads, boolean closes) {}
}
