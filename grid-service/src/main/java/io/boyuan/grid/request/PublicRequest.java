package io.boyuan.grid.request;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request as everybody sees it: without persons.
 *
 * @param id the request
 * @param number what people know it by
 * @param community the community
 * @param grid the grid, null where there is none
 * @param microGrid the micro-grid, null where there is none
 * @param category code of its category
 * @param description what is asked, as staff let it be read
 * @param address where, in words, without unit and room
 * @param lat degrees north
 * @param lng degrees east
 * @param status where it stands
 * @param submittedAt when it was asked
 * @param solvedAt when it was solved
 * @param changedAt when something was last done
 * @param mergedInto the request it goes on in
 * @param isWish whether it can be supported
 */
@Schema(name = "PublicRequest")
public record PublicRequest(
    UUID id,
    @Schema(examples = "2026-000123") String number,
    String community,
    String grid,
    String microGrid,
    String category,
    String description,
    String address,
    Double lat,
    Double lng,
    RequestStatus status,
    Instant submittedAt,
    Instant solvedAt,
    Instant changedAt,
    UUID mergedInto,
    boolean isWish) {

  /**
   * A request as everybody sees it.
   *
   * @param request a public one
   * @return it without persons
   */
  public static PublicRequest of(ServiceRequest request) {
    return new PublicRequest(
        request.id(),
        request.number(),
        request.communityCode(),
        request.gridCode(),
        request.microGridCode(),
        request.categoryCode(),
        request.publicDescription(),
        PublicAddress.of(request.address()),
        request.lat(),
        request.lng(),
        request.status(),
        request.submittedAt(),
        request.solvedAt(),
        request.changedAt(),
        request.mergedInto(),
        request.isWish());
  }
}
