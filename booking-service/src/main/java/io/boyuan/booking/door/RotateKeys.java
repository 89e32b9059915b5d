package io.boyuan.booking.door;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.time.Ids;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Keys follow one another by themselves; an admin replaces them at once when they became known. */
@ApplicationScoped
class RotateKeys {

  /** What holds for all communities. */
  private static final String EVERYWHERE = "*";

  private final TicketKeys keys;
  private final KeyPolicy policy;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RotateKeys(TicketKeys keys, KeyPolicy policy, AuditTrail trail, Ids ids, Clock clock) {
    this.keys = keys;
    this.policy = policy;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /** Publishes the next key when the current one has signed nearly long enough. */
  @Scheduled(every = "6h", delayed = "1m", identity = "rotate-ticket-keys")
  @Transactional
  void whenDue() {
    keys.current();
    var signsFrom = clock.instant().plus(policy.publishAhead());
    keys.addUnlessNewerThan(signsFrom.minus(policy.rotateAfter()), signsFrom);
  }

  /**
   * Revokes all keys and begins anew: every ticket has to be fetched again.
   *
   * @param reason why
   */
  @Transactional
  void atOnce(String reason) {
    int revoked = keys.revokeAll();
    keys.current();
    trail.record(
        Decision.of(EVERYWHERE, "replace-ticket-keys", "ticket-keys", ids.next())
            .because(reason)
            .with("revoked", revoked));
  }

  @Transactional
  List<Map<String, Object>> published() {
    keys.current();
    return keys.published();
  }
}
