package io.boyuan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An nginx of our own before a service, set up as one would: kept connections, no buffering. */
final class Nginx implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 10;

  private final Process process;
  private final Path folder;
  private final int port;

  private Nginx(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /** Starts one, or says by having no address that none is installed. */
  static Nginx before(URI service) throws IOException, InterruptedException {
    if (!isInstalled()) {
      return new Nginx(null, null, 0);
    }
    var folder = Files.createTempDirectory("boyuan-nginx");
    int port = freePort();
    var file = folder.resolve("nginx.conf");
    Files.writeString(file, configuration(folder, service, port));
    var process =
        new ProcessBuilder(
                "nginx",
                "-p",
                folder.toString(),
                "-e",
                folder + "/error.log",
                "-c",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.log").toFile())
            .start();
    var nginx = new Nginx(process, folder, port);
    nginx.awaitStart();
    return nginx;
  }

  /** Where it answers. */
  Optional<URI> address() {
    return process == null ? Optional.empty() : Optional.of(URI.create("http://127.0.0.1:" + port));
  }

  private void awaitStart() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answers()) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        throw new IOException("nginx does not start: see " + folder);
      }
    }
  }

  private boolean answers() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String configuration(Path folder, URI service, int port) {
    return """
        daemon off;
        worker_processes auto;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events { worker_connections 1024; }
        http {
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
          upstream service { server %2$s; keepalive 64; }
          server {
            listen 127.0.0.1:%3$d;
            client_max_body_size 10m;
            keepalive_requests 1000000;
            location / {
              proxy_pass http://service;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_request_buffering off;
            }
          }
        }
        """
        .formatted(folder, service.getAuthority(), port);
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("nginx", "-v").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    if (process == null) {
      return;
    }
    process.destroy();
    process.onExit().join();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
