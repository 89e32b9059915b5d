package io.boyuan.gateway.intake;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. A proxy appends who called it to {@code X-Forwarded-For}, so of what
 * stands there only the end can be believed: the last address that is no trusted proxy. What stands
 * before it the caller has written (RFC 7239 section 8.1).
 */
@Singleton
public final class CallerAddress {

  private static final Pattern PORT =
      Pattern.compile("(?<=^\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}):\\d+$|(?<=]):\\d+$");

  private final boolean forwarded;
  private final boolean trustsAll;
  private final List<AddressRange> trusted;

  CallerAddress(
      @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
          boolean forwarded,
      @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies")
          Optional<List<String>> trustedProxies,
      @ConfigProperty(name = "quarkus.http.proxy.allow-forwarded", defaultValue = "false")
          boolean byOtherHeader) {
    if (byOtherHeader) {
      throw new ConfigurationException(
          "quarkus.http.proxy.allow-forwarded: callers are known by X-Forwarded-For alone");
    }
    this.forwarded = forwarded;
    this.trustsAll = trustedProxies.isEmpty();
    this.trusted = trustedProxies.orElse(List.of()).stream().map(CallerAddress::rangeOf).toList();
  }

  private static AddressRange rangeOf(String proxy) {
    return AddressRange.of(PORT.matcher(proxy).replaceFirst(""))
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "quarkus.http.proxy.trusted-proxies: " + proxy + " is no address or range"));
  }

  /**
   * Whose request it is.
   *
   * @param request as it came, or as a filter wrapped it
   * @return an address, null where the connection has none
   */
  public String of(HttpServerRequest request) {
    var peer = hostOf(request.connection().remoteAddress());
    if (!forwarded || peer == null || !(trustsAll || isTrusted(peer))) {
      return peer;
    }
    return behind(peer, request.headers().getAll("X-Forwarded-For"));
  }

  /** The last of those before the proxies; the outermost proxy where nobody is. */
  String behind(String peer, List<String> forwardedFor) {
    var passed =
        forwardedFor.stream().flatMap(field -> Stream.of(field.split(","))).toList().reversed();
    String outermost = peer;
    for (String each : passed) {
      String address = PORT.matcher(each.strip()).replaceFirst("").replaceAll("^\\[|]$", "");
      var normal = normal(address);
      if (normal.isEmpty()) {
        return outermost;
      }
      if (trustsAll || !isTrusted(normal.get())) {
        return normal.get();
      }
      outermost = normal.get();
    }
    return outermost;
  }

  /** One address in the one form that is counted; nothing where it is none. */
  private static Optional<String> normal(String written) {
    try {
      return Optional.of(InetAddress.ofLiteral(written).getHostAddress());
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private boolean isTrusted(String address) {
    return trusted.stream().anyMatch(range -> range.holds(address));
  }

  private static String hostOf(SocketAddress address) {
    return address == null ? null : address.hostAddress();
  }
}
