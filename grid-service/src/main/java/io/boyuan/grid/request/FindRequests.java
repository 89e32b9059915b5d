package io.boyuan.grid.request;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.category.Unit;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.privacy.Secret;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Who asked reads their own requests, those who solve them read theirs, anyone the public ones. */
@ApplicationScoped
public class FindRequests {

  private static final String OPEN =
      "e.status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED')";

  private final Requests requests;
  private final Caller caller;
  private final Seal seal;
  private final Clock clock;

  @Inject
  FindRequests(Requests requests, Caller caller, Seal seal, Clock clock) {
    this.requests = requests;
    this.caller = caller;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * A request of the caller, or one they solve.
   *
   * @param id the request
   * @param token by what who did not sign in is known again, null for none
   * @return the request
   * @throws Problem 404, also for what the caller may not see
   */
  @Transactional
  public Seen byId(UUID id, String token) {
    var request = requests.findByIdOptional(id).orElseThrow(Problem::notFound);
    return new Seen(view(request, sightOf(request, token)), request.version());
  }

  /**
   * As whom the caller sees a request.
   *
   * @param request which
   * @param token by what who did not sign in is known again, null for none
   * @return as whom
   * @throws Problem 404 for what the caller may not see
   */
  public Sight sightOf(ServiceRequest request, String token) {
    if (!caller.isAnonymous() && Charge.isWith(caller, request)) {
      return Sight.SOLVER;
    }
    if (isAsker(request, token)) {
      return Sight.ASKER;
    }
    throw Problem.notFound();
  }

  /**
   * Whether the caller asked.
   *
   * @param request which
   * @param token by what who did not sign in is known again, null for none
   * @return true for who submitted it
   */
  public boolean isAsker(ServiceRequest request, String token) {
    return (!caller.isAnonymous() && caller.id().equals(request.submitterId()))
        || request.isFollowedUpBy(Secret.hash(token));
  }

  /**
   * A request as the caller sees it.
   *
   * @param request which
   * @param sight as whom
   * @return the request
   */
  public RequestView view(ServiceRequest request, Sight sight) {
    return RequestView.of(request, sight, seal, clock.instant());
  }

  /**
   * One page of what is to be solved, what is due first in front; with a status that is not open,
   * newest first.
   */
  @Transactional
  Page<RequestView> queue(QueueFilter filter, PageRequest page) {
    boolean isOpen = filter.status == null || filter.status.isOpen();
    requireQueue(filter, isOpen);
    // Served by request_queue_… while open, else by request_newest_….
    var query =
        isOpen
            ? KeysetQuery.earliestFirst(requests, ServiceRequest.class, "clock.dueAt").where(OPEN)
            : KeysetQuery.latestFirst(requests, ServiceRequest.class, "submittedAt");
    query
        .where("e.communityCode = :community", "community", filter.community)
        .where("e.gridCode = :grid", "grid", filter.grid)
        .where("e.categoryCode = :category", "category", filter.category)
        .where("e.status = :status", "status", filter.status)
        .where("e.unit = :unit", "unit", filter.owner())
        .where("e.offeredUnit = :asked", "asked", filter.asked())
        .where("e.assigneeId = :me", "me", filter.isMine() ? caller.id() : null);
    if (filter.community == null && !filter.isMine()) {
      query.where("e.level = 'STREET'");
    }
    if (filter.isOverdue()) {
      query.where("e.clock.dueAt < :now and e.isWaiting = false", "now", clock.instant());
    }
    return query
        .page(
            page,
            request ->
                new Cursor(isOpen ? request.clock().dueAt() : request.submittedAt(), request.id()))
        .map(request -> view(request, Sight.SOLVER));
  }

  private void requireQueue(QueueFilter filter, boolean isOpen) {
    boolean isOfStreet = caller.is(Roles.DISPATCHER) || caller.is(Roles.ADMIN);
    if (filter.community == null && !(isOfStreet && isOpen)) {
      throw Problem.invalid("community", "required");
    }
    if (isOfStreet) {
      return;
    }
    caller.requireActsFor(filter.community);
    boolean isOnlyProperty = !Charge.isFor(caller, filter.community);
    if (isOnlyProperty) {
      filter.unit = Unit.PROPERTY;
    }
  }

  /** One page of what the caller asked, newest first; served by request_submitter. */
  @Transactional
  Page<RequestView> mine(PageRequest page) {
    return KeysetQuery.latestFirst(requests, ServiceRequest.class, "submittedAt")
        .where("e.submitterId = :me", "me", caller.id())
        .page(page, request -> new Cursor(request.submittedAt(), request.id()))
        .map(request -> view(request, Sight.ASKER));
  }

  /** One page of what everybody may see, newest first; served by request_newest_public. */
  @Transactional
  Page<PublicRequest> visible(String community, PageRequest page) {
    return KeysetQuery.latestFirst(requests, ServiceRequest.class, "submittedAt")
        .where("e.isPublic = true")
        .where("e.communityCode = :community", "community", community)
        .page(page, request -> new Cursor(request.submittedAt(), request.id()))
        .map(PublicRequest::of);
  }

  /** One that everybody may see. */
  @Transactional
  PublicRequest visible(UUID id) {
    return requests
        .findByIdOptional(id)
        .filter(ServiceRequest::isPublic)
        .map(PublicRequest::of)
        .orElseThrow(Problem::notFound);
  }

  /**
   * A request with its version.
   *
   * @param view as the caller sees it
   * @param version for the entity tag
   */
  public record Seen(RequestView view, long version) {}
}
