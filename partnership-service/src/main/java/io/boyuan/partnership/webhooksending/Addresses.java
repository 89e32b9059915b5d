package io.boyuan.partnership.webhooksending;

import io.boyuan.partnership.webhook.PublicAddress;
import io.boyuan.partnership.webhook.WebhookSettings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks up where a receiver is, each time something is sent. The very address that was looked at is
 * connected to, so that a name can't lead elsewhere in between.
 */
@ApplicationScoped
class Addresses {

  private static final Duration LONGEST = Duration.ofSeconds(3);

  private final WebhookSettings settings;

  /** The JDK's look-up can't be broken off: who has waited long enough leaves it to its thread. */
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("look-up-", 0).factory());

  @Inject
  Addresses(WebhookSettings settings) {
    this.settings = settings;
  }

  @PreDestroy
  void close() {
    threads.shutdownNow();
  }

  /**
   * Where a name leads.
   *
   * @throws NotPublicException when any of its addresses is not public
   * @throws TimeoutException when nobody says so in three seconds, or in all the patience there is
   * @throws CancellationException when the thread is interrupted
   */
  InetAddress of(String host) throws UnknownHostException, TimeoutException {
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    var longest = LONGEST.compareTo(settings.patience()) < 0 ? LONGEST : settings.patience();
    var looking = threads.submit(() -> lookedUp(name));
    try {
      return firstOf(looking.get(longest.toMillis(), TimeUnit.MILLISECONDS), settings.allowLocal());
    } catch (ExecutionException e) {
      throw unknown(name, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Nobody waits for the address any more");
    } finally {
      looking.cancel(true);
    }
  }

  InetAddress[] lookedUp(String name) throws UnknownHostException {
    return InetAddress.getAllByName(name);
  }

  private static UnknownHostException unknown(String name, ExecutionException e) {
    var unknown = new UnknownHostException(name);
    unknown.initCause(e.getCause());
    return unknown;
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
