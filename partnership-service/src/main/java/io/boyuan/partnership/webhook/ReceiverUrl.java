package io.boyuan.partnership.webhook;

import io.boyuan.platform.problem.Problem;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** The address at which an organization hears events. */
public final class ReceiverUrl {

  /** Of which -1 is none, for 443; the network lets no other out. */
  private static final Set<Integer> PORTS = Set.of(-1, 443, 8443);

  private ReceiverUrl() {}

  /**
   * Reads an address.
   *
   * @param text as it was given
   * @param allowsLocal whether it may lead to this very machine
   * @return https without user and fragment, at port 443 or 8443
   * @throws Problem 400 {@code invalid-input} when it is another, or names an address that is not
   *     public; a name is looked up whenever something is sent
   */
  public static URI of(String text, boolean allowsLocal) {
    try {
      var url = new URI(text);
      if (isSound(url) && (isPublic(url) || (allowsLocal && isLocal(url)))) {
        return url;
      }
      throw Problem.invalid("url", "webhook-url");
    } catch (URISyntaxException malformed) {
      throw Problem.invalid("url", "webhook-url");
    }
  }

  private static boolean isSound(URI url) {
    return url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null;
  }

  private static boolean isPublic(URI url) {
    return "https".equalsIgnoreCase(url.getScheme())
        && PORTS.contains(url.getPort())
        && !isLocal(url)
        && isNameOrPublic(url.getHost());
  }

  private static boolean isNameOrPublic(String host) {
    try {
      return PublicAddress.is(InetAddress.ofLiteral(host));
    } catch (IllegalArgumentException name) {
      return host.contains(".");
    }
  }

  private static boolean isLocal(URI url) {
    String host = url.getHost();
    boolean isHttp = "http".equalsIgnoreCase(url.getScheme());
    if (!isHttp && !"https".equalsIgnoreCase(url.getScheme())) {
      return false;
    }
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException name) {
      return host.equalsIgnoreCase("localhost");
    }
  }
}
