package io.boyuan.grid.matter;

import io.boyuan.grid.request.Requests;
import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Staff say which residents' requests a matter will solve (G7). */
@ApplicationScoped
class LinkRequests {

  private final Matters matters;
  private final Requests requests;
  private final MatterHistory history;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Sql sql;
  private final Clock clock;

  @Inject
  LinkRequests(
      Matters matters,
      Requests requests,
      MatterHistory history,
      AuditTrail trail,
      ActingParty acting,
      Sql sql,
      Clock clock) {
    this.matters = matters;
    this.requests = requests;
    this.history = history;
    this.trail = trail;
    this.acting = acting;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Links a request.
   *
   * @param id the matter
   * @param requestId the request
   * @return the link
   * @throws Problem 403 {@code other-community}, 404, 409 {@code matter-over}, {@code
   *     unknown-request}, {@code already-linked}
   */
  @Transactional
  Link link(UUID id, UUID requestId) {
    var matter = matters.holding(id).orElseThrow(Problem::notFound);
    acting.requireManages(matter.communityCode());
    matter.requireOpen();
    if (!isOf(matter.communityCode(), requestId)) {
      throw Problem.conflict("unknown-request");
    }
    var link = new Link(requestId, clock.instant());
    sql.change(
        "insert into matter_request (matter_id, request_id, linked_at) values (?, ?, ?)",
        id,
        link.requestId(),
        link.linkedAt());
    history.add(id, matter.communityCode(), MatterEvent.REQUEST_LINKED, null);
    trail.record(
        Decision.of(matter.communityCode(), "link-request", "matter", id)
            .with("requestId", requestId.toString()));
    return link;
  }

  private boolean isOf(String community, UUID requestId) {
    return requests
        .findByIdOptional(requestId)
        .filter(request -> request.communityCode().equals(community))
        .isPresent();
  }

  /** In the order they were linked; served by matter_request_linked. */
  @Transactional
  Page<Link> of(UUID id, PageRequest request) {
    var matter = matters.findByIdOptional(id).orElseThrow(Problem::notFound);
    acting.requireReads(matter.communityCode());
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select request_id, linked_at from matter_request"
                + " where matter_id = ? and (linked_at, request_id) > (?, ?)"
                + " order by linked_at, request_id limit ?",
            row -> new Link(row.id("request_id"), row.time("linked_at")),
            id,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, link -> new Cursor(link.linkedAt(), link.requestId()));
  }

  /**
   * A request that a matter will solve.
   *
   * @param requestId the request
   * @param linkedAt since when
   */
  @Schema(name = "MatterRequest")
  record Link(UUID requestId, Instant linkedAt) {}
}
