package io.boyuan.partnership.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are the internet's: nobody may have this service send to what only it can reach.
 * By IANA's registries of special-purpose addresses (RFC 6890).
 */
public final class PublicAddress {

  private static final List<Block> SPECIAL =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3),
          // Teredo and others that lead elsewhere, examples, 6to4.
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));

  /** Of IPv6 nothing else is given out. */
  private static final Block GLOBAL = Block.of("2000::", 3);

  private PublicAddress() {}

  /**
   * Whether anybody could reach an address.
   *
   * @param address resolved
   * @return false for loopback, private, link-local, unique-local, multicast, shared, translated
   *     and reserved ones
   */
  public static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean isGivenOut = bytes.length == 4 || GLOBAL.holds(bytes);
    return isGivenOut && SPECIAL.stream().noneMatch(block -> block.holds(bytes));
  }

  /**
   * A block of addresses.
   *
   * @param first its first address
   * @param bits how many leading bits all of them have
   */
  private record Block(InetAddress first, int bits) {

    static Block of(String first, int bits) {
      return new Block(InetAddress.ofLiteral(first), bits);
    }

    boolean holds(byte[] address) {
      byte[] own = first.getAddress();
      int whole = bits / 8;
      return own.length == address.length
          && Arrays.equals(own, 0, whole, address, 0, whole)
          && (bits % 8 == 0 || ((own[whole] ^ address[whole]) & 0xff) >> (8 - bits % 8) == 0);
    }
  }
}
