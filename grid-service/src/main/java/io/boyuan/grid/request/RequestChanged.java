package io.boyuan.grid.request;

import io.boyuan.grid.timeline.Entry;
import java.time.Instant;
import java.util.UUID;

/**
 * A request began or something became of it, told to other features in the same transaction.
 *
 * @param requestId the request, held
 * @param kind what became of it
 * @param communityCode the community
 * @param submitterId who asked, null when they did not say
 * @param isPublic whether everybody sees it after it
 * @param isWish whether others can support it after it
 * @param status where it stands after it
 * @param lat degrees north, null when only an address was given
 * @param lng degrees east
 * @param mergedInto the request it goes on in, null for none
 * @param at when
 */
public record RequestChanged(
    UUID requestId,
    Entry.Kind kind,
    String communityCode,
    UUID submitterId,
    boolean isPublic,
    boolean isWish,
    RequestStatus status,
    Double lat,
    Double lng,
    UUID mergedInto,
    Instant at) {

  static RequestChanged of(ServiceRequest request, Entry entry) {
    return new RequestChanged(
        request.id(),
        entry.kind(),
        request.communityCode(),
        request.submitterId(),
        request.isPublic(),
        request.isWish(),
        request.status(),
        request.lat(),
        request.lng(),
        request.mergedInto(),
        entry.at());
  }
}
