package io.boyuan.gateway.intake;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/**
 * Addresses that begin alike, as {@code 10.0.0.0/8} says; or one alone.
 *
 * @param first an address in it
 * @param bits how many of its bits all have
 */
record AddressRange(InetAddress first, int bits) {

  /** A range as it is written; nothing when it is none. Names are not looked up. */
  static Optional<AddressRange> of(String written) {
    int slash = written.indexOf('/');
    try {
      var first = InetAddress.ofLiteral(slash < 0 ? written : written.substring(0, slash));
      int most = first.getAddress().length * Byte.SIZE;
      int bits = slash < 0 ? most : Integer.parseInt(written.substring(slash + 1));
      return bits < 0 || bits > most
          ? Optional.empty()
          : Optional.of(new AddressRange(first, bits));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  boolean holds(String address) {
    return of(address).map(AddressRange::first).filter(this::holds).isPresent();
  }

  private boolean holds(InetAddress other) {
    byte[] ours = first.getAddress();
    byte[] theirs = other.getAddress();
    int whole = bits / Byte.SIZE;
    int rest = bits % Byte.SIZE;
    return theirs.length == ours.length
        && Arrays.equals(theirs, 0, whole, ours, 0, whole)
        && (rest == 0 || (theirs[whole] ^ ours[whole]) >> (Byte.SIZE - rest) == 0);
  }
}
