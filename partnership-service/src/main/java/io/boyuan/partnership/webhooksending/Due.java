package io.boyuan.partnership.webhooksending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event that is to be sent now.
 *
 * @param delivery the delivery
 * @param event the event's id
 * @param tries how often it was tried
 * @param at since when
 * @param persons who is named in it
 * @param body what is sent
 * @param url where to
 * @param secrets which it is signed with
 */
record Due(
    UUID delivery,
    UUID event,
    int tries,
    Instant at,
    List<String> persons,
    String body,
    String url,
    List<String> secrets) {

  /** Secrets and bodies stay out of logs. */
  @Override
  public String toString() {
    return "Due[" + delivery + "]";
  }
}
