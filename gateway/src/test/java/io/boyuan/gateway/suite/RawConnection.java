package io.boyuan.gateway.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection on which a test says exactly what it wants to. */
public final class RawConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;

  private final Socket socket;

  private RawConnection(Socket socket) {
    this.socket = socket;
  }

  /**
   * Connects.
   *
   * @param server where to
   * @return the connection, to be closed
   * @throws IOException when nobody listens
   */
  public static RawConnection to(URI server) throws IOException {
    var socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return new RawConnection(socket);
  }

  /**
   * Connects from another address of this machine.
   *
   * @param server where to
   * @param address where from, in 127.0.0.0/8
   * @return the connection, to be closed
   * @throws IOException when nobody listens
   */
  public static RawConnection to(URI server, String address) throws IOException {
    var socket =
        new Socket(
            InetAddress.ofLiteral("127.0.0.1"),
            server.getPort(),
            InetAddress.ofLiteral(address),
            0);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return new RawConnection(socket);
  }

  /** Sends a text as it is. */
  public RawConnection send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** Reads until a text has come, which is the end of what is returned. */
  public String readUntil(String text) throws IOException {
    var read = new StringBuilder();
    while (read.indexOf(text) < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("closed after: " + read);
      }
      read.append((char) next);
    }
    return read.toString();
  }

  /** Reads until the other side closes. */
  public String readAll() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
