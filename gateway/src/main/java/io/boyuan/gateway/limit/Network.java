package io.boyuan.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom an address belongs to. One who has an IPv6 address has all 2^64 of its network. */
final class Network {

  private static final int NETWORK_BYTES = 8;

  private Network() {}

  static String of(String address) {
    if (address == null) {
      return "unknown";
    }
    return address.indexOf(':') < 0 ? address : networkOf(address);
  }

  private static String networkOf(String address) {
    return InetAddress.ofLiteral(address) instanceof Inet6Address wide
        ? HexFormat.of().formatHex(wide.getAddress(), 0, NETWORK_BYTES)
        : address;
  }
}
