package io.boyuan.grid.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests. */
@ApplicationScoped
public class Requests implements PanacheRepositoryBase<ServiceRequest, UUID> {

  /**
   * A request that nobody else changes until the end of the transaction.
   *
   * @param id the request
   * @return empty when there is none
   */
  public Optional<ServiceRequest> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Keeps others from changing a request until the end of the transaction.
   *
   * @param id a request that is there
   */
  public void requireHeld(UUID id) {
    if (holding(id).isEmpty()) {
      throw new IllegalStateException("Requests are never deleted");
    }
  }

  /** What goes one level up by now, the longest overdue first; served by request_escalates. */
  List<UUID> escalating(Instant now, int most) {
    return find(
            "select r.id from ServiceRequest r where r.escalatesAt <= ?1 order by escalatesAt", now)
        .project(UUID.class)
        .page(0, most)
        .list();
  }

  /** What was solved long ago and nobody confirmed; served by request_unconfirmed. */
  List<UUID> unconfirmed(Instant solvedBefore, int most) {
    return find(
            "select r.id from ServiceRequest r where r.status = 'RESOLVED' and r.solvedAt < ?1"
                + " order by solvedAt",
            solvedBefore)
        .project(UUID.class)
        .page(0, most)
        .list();
  }
}
