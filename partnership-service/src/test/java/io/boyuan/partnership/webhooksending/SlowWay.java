package io.boyuan.partnership.webhooksending;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A way to a server on which nothing gets through before it is opened. */
final class SlowWay implements AutoCloseable {

  private final ServerSocket entry = new ServerSocket(0, 8, InetAddress.ofLiteral("127.0.0.1"));
  private final CountDownLatch open = new CountDownLatch(1);
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private final int exit;

  SlowWay(int exit) throws IOException {
    this.exit = exit;
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return entry.getLocalPort();
  }

  void open() {
    open.countDown();
  }

  private void accept() {
    try {
      while (true) {
        var from = entry.accept();
        ends.add(from);
        Thread.ofVirtual().start(() -> lead(from));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void lead(Socket from) {
    try {
      open.await();
      var to = new Socket(entry.getInetAddress(), exit);
      ends.add(to);
      Thread.ofVirtual().start(() -> pass(to, from));
      pass(from, to);
    } catch (IOException closed) {
      // The test is over.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException closed) {
      // Either end has hung up.
    }
  }

  @Override
  public void close() throws IOException {
    entry.close();
    for (var end : ends) {
      end.close();
    }
  }
}
