package io.boyuan.partnership.webhookdelivery;

/** What a receiver is tried with. */
final class Ping {

  /** Its CloudEvents type; no service tells it. */
  static final String TYPE = "boyuan.partnership.ping.v1";

  private Ping() {}
}
