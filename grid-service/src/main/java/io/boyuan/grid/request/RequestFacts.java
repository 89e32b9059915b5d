package io.boyuan.grid.request;

import io.boyuan.contracts.grid.RequestChanged;
import io.boyuan.contracts.grid.RequestSubmitted;

/** What other services hear of requests: where they stand, nobody's words and nobody's name. */
final class RequestFacts {

  private RequestFacts() {}

  static RequestSubmitted submitted(ServiceRequest request) {
    return new RequestSubmitted(
        request.id(),
        request.version(),
        request.number(),
        request.communityCode(),
        request.gridCode(),
        request.microGridCode(),
        request.categoryCode(),
        request.priority().name(),
        request.unit().name(),
        request.clock().dueAt(),
        request.submittedAt());
  }

  static RequestChanged changed(ServiceRequest request) {
    return new RequestChanged(
        request.id(),
        request.version(),
        request.number(),
        request.communityCode(),
        request.gridCode(),
        request.categoryCode(),
        request.priority().name(),
        request.status().name(),
        request.isWaiting(),
        request.level().name(),
        request.unit().name(),
        request.clock().dueAt(),
        request.changedAt());
  }
}
