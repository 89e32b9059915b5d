package io.boyuan.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator may set. A wrong value ends the start. */
@ConfigMapping(prefix = "boyuan.gateway")
public interface GatewaySettings {

  /**
   * The services; all four must be there.
   *
   * @return where each is
   */
  Map<Part, Service> services();

  /**
   * How long a new connection to a service may take.
   *
   * @return a positive time
   */
  @WithDefault("2S")
  Duration connectTimeout();

  /**
   * How long a service may be silent: until its answer starts, and within it.
   *
   * @return a positive time
   */
  @WithDefault("30S")
  Duration responseTimeout();

  /**
   * How long a token may wait for the keys of the identity provider.
   *
   * @return a positive time
   */
  @WithDefault("3S")
  Duration keyTimeout();

  /**
   * How long one service may take to hand over its OpenAPI document.
   *
   * @return a positive time
   */
  @WithDefault("2S")
  Duration openApiTimeout();

  /**
   * The largest request body; more is answered 413.
   *
   * @return bytes
   */
  @WithDefault("10M")
  MemorySize bodyLimit();

  /**
   * How much of an answer is read where the gateway itself asks a service; one that has more counts
   * as away.
   *
   * @return bytes
   */
  @WithDefault("10M")
  MemorySize answerLimit();

  /**
   * All header fields of a request together; more is answered 431.
   *
   * @return bytes
   */
  @WithDefault("16K")
  MemorySize headerLimit();

  /**
   * The longest request target; more is answered 414.
   *
   * @return characters
   */
  @WithDefault("4096")
  int targetLimit();

  /**
   * How many verified tokens are remembered, so that each is not verified again at every request.
   *
   * @return a count, 0 to verify always
   */
  @WithDefault("5000")
  int rememberedTokens();

  /**
   * Web pages of other origins that may call the APIs.
   *
   * @return origins such as {@code https://portal.example.org}
   */
  Optional<List<String>> corsOrigins();

  /**
   * The dispatch centre's overview.
   *
   * @return how fresh it is
   */
  Overview overview();

  /**
   * The live stream of what happens.
   *
   * @return its limits
   */
  Stream stream();

  /**
   * How much a caller may ask.
   *
   * @return the limits
   */
  Limits limits();

  /**
   * When requests are kept from a service that is away.
   *
   * @return the breaker of each service
   */
  Breaker breaker();

  /**
   * Sign-in of browsers.
   *
   * @return its secrets
   */
  SignIn signIn();

  /** How browsers sign in, through Keycloak's client {@code boyuan-web}. */
  interface SignIn {

    /**
     * Whether they can.
     *
     * @return false where only programs and mobile applications call
     */
    @WithDefault("false")
    boolean enabled();

    /**
     * The secret of the client.
     *
     * @return as Keycloak has it
     */
    Optional<String> clientSecret();

    /**
     * What session cookies are encrypted by, the same for all gateways; a new one ends all
     * sessions.
     *
     * @return 32 characters or more
     */
    Optional<String> cookieSecret();
  }

  /** A service is away when nobody answers. */
  interface Breaker {

    /**
     * How many requests in a row must find nobody, or no answer in time.
     *
     * @return a positive number
     */
    @WithDefault("20")
    int failures();

    /**
     * How long until a request tries again whether somebody answers.
     *
     * @return a positive time
     */
    @WithDefault("2S")
    Duration openFor();
  }

  /** Beyond these, callers are answered 429. */
  interface Limits {

    /**
     * What one address may send in the long run, whoever calls from it.
     *
     * @return requests a second, positive
     */
    @WithDefault("300")
    int addressRate();

    /**
     * What one address may send at once.
     *
     * @return requests, positive
     */
    @WithDefault("1500")
    int addressBurst();

    /**
     * How many bad tokens one address may send in the long run; beyond, it may send none that is
     * not known to be good.
     *
     * @return tokens a second, positive
     */
    @WithDefault("5")
    int badTokenRate();

    /**
     * How many bad tokens one address may send at once.
     *
     * @return tokens, positive
     */
    @WithDefault("75")
    int badTokenBurst();

    /**
     * What one person or program may send in the long run through one application.
     *
     * @return requests a second, positive
     */
    @WithDefault("50")
    int clientRate();

    /**
     * What one person or program may send at once through one application.
     *
     * @return requests, positive
     */
    @WithDefault("300")
    int clientBurst();

    /**
     * How many addresses, and how many clients, are remembered.
     *
     * @return a positive number; each takes some 300 bytes
     */
    @WithDefault("50000")
    int remembered();
  }

  /** How the picture of all services is composed. */
  interface Overview {

    /**
     * How long one service may take; then it is shown as it was seen last.
     *
     * @return a positive time
     */
    @WithDefault("1S")
    Duration timeout();

    /**
     * How long one answer of a service serves everybody who looks.
     *
     * @return a time
     */
    @WithDefault("2S")
    Duration fresh();

    /**
     * How long what was seen last is kept after anybody looked at it.
     *
     * @return a positive time
     */
    @WithDefault("1H")
    Duration remembered();

    /**
     * How much of it is kept at most.
     *
     * @return bytes, as the services sent it, no less than one answer may have; held, it takes
     *     several times as much
     */
    @WithDefault("16M")
    MemorySize memory();
  }

  /** What the live stream holds and whom it serves. */
  interface Stream {

    /**
     * Whether facts are read and told at all.
     *
     * @return false where there is no Kafka to read from
     */
    @WithDefault("true")
    boolean enabled();

    /**
     * How many happenings are kept for listeners who come back.
     *
     * @return a positive number
     */
    @WithDefault("10000")
    int kept();

    /**
     * How far back a starting gateway reads.
     *
     * @return a time
     */
    @WithDefault("15M")
    Duration readBack();

    /**
     * How often a quiet listener is told that the stream is alive.
     *
     * @return a positive time
     */
    @WithDefault("15S")
    Duration heartbeat();

    /**
     * The most listeners at once; more are answered 503.
     *
     * @return a positive number
     */
    @WithDefault("2000")
    int listeners();

    /**
     * The most streams of one caller at once; more are answered 429.
     *
     * @return a positive number
     */
    @WithDefault("20")
    int listenersOfOne();
  }

  /** One service. */
  interface Service {

    /**
     * Its address, without a path.
     *
     * @return an http or https URL
     */
    URI url();

    /**
     * The most connections to it from each event loop, of which there are two per core.
     *
     * @return a positive number
     */
    @WithDefault("32")
    int poolSize();

    /**
     * The most requests that may wait for a connection on each event loop, as long as a service may
     * be silent; more are answered 503.
     *
     * @return a positive number
     */
    @WithDefault("1000")
    int queueSize();
  }
}
