package io.boyuan.grid.request;

import io.boyuan.grid.timeline.Entry;
import io.boyuan.grid.timeline.Timeline;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one way in which a request changes: held, so that nobody else changes it meanwhile, with its
 * entry in the timeline, and told to others.
 */
@ApplicationScoped
public class ChangeRequest {

  private static final Set<Entry.Kind> ENDS =
      EnumSet.of(Entry.Kind.RESOLVED, Entry.Kind.REJECTED, Entry.Kind.MERGED, Entry.Kind.WITHDRAWN);

  private final Requests requests;
  private final Timeline timeline;
  private final Outbox outbox;
  private final Event<RequestEnded> ended;
  private final Event<RequestChanged> told;

  @Inject
  ChangeRequest(
      Requests requests,
      Timeline timeline,
      Outbox outbox,
      Event<RequestEnded> ended,
      Event<RequestChanged> told) {
    this.requests = requests;
    this.timeline = timeline;
    this.outbox = outbox;
    this.ended = ended;
    this.told = told;
  }

  /**
   * Changes a request.
   *
   * @param id the request
   * @param change checks who may, changes it and answers its entry
   * @return the changed request
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceRequest change(UUID id, Function<ServiceRequest, Entry> change) {
    var request = requests.holding(id).orElseThrow(Problem::notFound);
    return changed(request, change.apply(request));
  }

  /**
   * Keeps and tells what became of a request that is held.
   *
   * @param request the request
   * @param entry what became of it
   * @return the request
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceRequest changed(ServiceRequest request, Entry entry) {
    requests.flush();
    timeline.add(request.id(), entry);
    outbox.tell(RequestFacts.changed(request));
    told.fire(RequestChanged.of(request, entry));
    if (ENDS.contains(entry.kind())) {
      ended.fire(new RequestEnded(request.id()));
    }
    return request;
  }
}
