package io.boyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;

/**
 * Where each part listens, always on the loopback address.
 *
 * @param of the port of each part
 * @param kafkaController the port on which Kafka's controller talks to its broker
 */
record Ports(Map<Part, Integer> of, int kafkaController) {

  static final String CONTROLLER_VARIABLE = "BOYUAN_KAFKA_CONTROLLER_PORT";
  private static final int USUAL_CONTROLLER = 19093;

  Ports {
    of = Map.copyOf(of);
  }

  int of(Part part) {
    return of.get(part);
  }

  /** The usual ports, save where the environment says otherwise. */
  static Ports from(Map<String, String> environment) {
    var chosen = new EnumMap<Part, Integer>(Part.class);
    for (Part part : Part.values()) {
      chosen.put(part, number(environment, part.portVariable(), part.usualPort()));
    }
    return new Ports(chosen, number(environment, CONTROLLER_VARIABLE, USUAL_CONTROLLER));
  }

  /** These, but for some parts others that nobody uses at this moment. */
  Ports elsewhere(Collection<Part> moved) {
    var all = new EnumMap<>(of);
    var free = free();
    moved.forEach(part -> all.put(part, free.of(part)));
    return new Ports(all, kafkaController);
  }

  /** Ports that nobody uses at this moment. */
  static Ports free() {
    var sockets = new HashSet<ServerSocket>();
    try {
      var chosen = new EnumMap<Part, Integer>(Part.class);
      for (Part part : Part.values()) {
        chosen.put(part, reserve(sockets));
      }
      return new Ports(chosen, reserve(sockets));
    } catch (IOException e) {
      throw new UncheckedIOException("No free port", e);
    } finally {
      sockets.forEach(Ports::release);
    }
  }

  /**
   * Refuses a port that another program listens on.
   *
   * @throws Trouble naming the port, the part, and the variable that moves it
   */
  void requireFree(Part part) {
    requireFree(of(part), part, part.portVariable());
    if (part == Part.KAFKA) {
      requireFree(kafkaController, part, CONTROLLER_VARIABLE);
    }
  }

  private static void requireFree(int port, Part part, String variable) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      throw new Trouble(taken, "port-taken", port, part.id(), variable);
    }
  }

  private static int number(Map<String, String> environment, String variable, int usual) {
    var text = environment.getOrDefault(variable, "").strip();
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.matches("\\d{1,5}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > 65_535) {
      throw new Trouble("port-invalid", variable, text);
    }
    return Integer.parseInt(text);
  }

  private static int reserve(HashSet<ServerSocket> sockets) throws IOException {
    var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    sockets.add(socket);
    return socket.getLocalPort();
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException("A probing socket does not close", e);
    }
  }
}
