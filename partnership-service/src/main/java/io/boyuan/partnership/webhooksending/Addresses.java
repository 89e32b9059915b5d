package io.boyuan.partnership.webhooksending;

import io.boyuan.partnership.webhook.PublicAddress;
import io.boyuan.partnership.webhook.WebhookSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Looks up where a receiver is, each time something is sent. The very address that was looked at is
 * connected to, so that a name can't lead elsewhere in between.
 */
@ApplicationScoped
class Addresses {

  private final WebhookSettings settings;

  @Inject
  Addresses(WebhookSettings settings) {
    this.settings = settings;
  }

  /**
   * Where a name leads.
   *
   * @throws NotPublicException when any of its addresses is not public
   */
  InetAddress of(String host) throws UnknownHostException {
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    return firstOf(InetAddress.getAllByName(name), settings.allowLocal());
  }

  static InetAddress firstOf(InetAddress[] found, boolean allowsLocal) {
    for (var address : found) {
      if (!PublicAddress.is(address) && !(allowsLocal && address.isLoopbackAddress())) {
        throw new NotPublicException();
      }
    }
    return found[0];
  }

  /** A name leads to where only this service can reach. */
  static final class NotPublicException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPublicException() {
      super("The address is not public");
    }
  }
}
