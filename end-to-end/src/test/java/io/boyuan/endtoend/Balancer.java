package io.boyuan.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What stands before the replicas of a service in a cluster: gives each connection to the next one
 * of them that takes it.
 */
final class Balancer {

  private final ServerSocket door;
  private final AtomicInteger turn = new AtomicInteger();
  private volatile List<URI> replicas = List.of();

  private Balancer(ServerSocket door) {
    this.door = door;
  }

  /** Opens the door; who comes before there are replicas finds nobody. */
  static Balancer open() {
    try {
      var balancer = new Balancer(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()));
      Thread.ofVirtual().start(balancer::receive);
      return balancer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://localhost:" + door.getLocalPort();
  }

  void leadTo(List<String> addresses) {
    replicas = addresses.stream().map(URI::create).toList();
  }

  private void receive() {
    while (true) {
      try {
        var caller = door.accept();
        Thread.ofVirtual().start(() -> connect(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket caller) {
    var choice = replicas;
    for (int tried = 0; tried < choice.size(); tried++) {
      var replica = choice.get(Math.floorMod(turn.getAndIncrement(), choice.size()));
      try {
        var service = new Socket(InetAddress.getLoopbackAddress(), replica.getPort());
        Thread.ofVirtual().start(() -> carry(caller, service));
        carry(service, caller);
        return;
      } catch (IOException away) {
        // The next one may be there.
      }
    }
    close(caller);
  }

  private static void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException broken) {
      // One of them has gone; the other is told by the end of its connection.
    } finally {
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
