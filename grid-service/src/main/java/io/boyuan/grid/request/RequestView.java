package io.boyuan.grid.request;

import io.boyuan.grid.category.Priority;
import io.boyuan.grid.category.Unit;
import io.boyuan.platform.privacy.Masked;
import io.boyuan.platform.privacy.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request as who asked and who solve it see it.
 *
 * @param id the request
 * @param number what people know it by
 * @param community the community
 * @param grid the grid, null where there is none
 * @param microGrid the micro-grid, null where there is none
 * @param category code of its category
 * @param description what is asked
 * @param answers to the category's questions
 * @param address where exactly, in words
 * @param lat degrees north
 * @param lng degrees east
 * @param channel by which way it came in
 * @param priority how much it presses
 * @param status where it stands
 * @param waiting whether it waits for the resident
 * @param level how far up it is watched
 * @param unit who owns it
 * @param offeredUnit who is asked to own it, null for none
 * @param assigneeId who solves it, null for nobody in particular
 * @param assigneeName what they are called
 * @param askerName who asked, null when hidden or not said
 * @param phone how to reach who asked, masked
 * @param dueAt when it is due; while it waits, when it would have been
 * @param overdue whether that is past
 * @param submittedAt when it was asked
 * @param acceptedAt when it was taken up
 * @param solvedAt when it was solved
 * @param inTime whether that was in time
 * @param closedAt when it was closed
 * @param changedAt when something was last done
 * @param rating one to five, by who asked
 * @param comment what they say of it
 * @param reopened how often it was reopened
 * @param mergedInto the request it goes on in
 * @param isPublic whether everybody sees it, without persons
 * @param isWish whether others can support it
 * @param followUpToken by what who asked is known again; told once, to who did not sign in
 */
@Schema(name = "ServiceRequest")
public record RequestView(
    UUID id,
    @Schema(examples = "2026-000123") String number,
    String community,
    String grid,
    String microGrid,
    String category,
    String description,
    Map<String, List<String>> answers,
    String address,
    Double lat,
    Double lng,
    Channel channel,
    Priority priority,
    RequestStatus status,
    boolean waiting,
    Level level,
    Unit unit,
    Unit offeredUnit,
    UUID assigneeId,
    String assigneeName,
    String askerName,
    @Schema(examples = "138****5678") String phone,
    Instant dueAt,
    boolean overdue,
    Instant submittedAt,
    Instant acceptedAt,
    Instant solvedAt,
    Boolean inTime,
    Instant closedAt,
    Instant changedAt,
    Integer rating,
    String comment,
    int reopened,
    UUID mergedInto,
    boolean isPublic,
    boolean isWish,
    String followUpToken) {

  static RequestView of(ServiceRequest request, Sight sight, Seal seal, Instant now) {
    boolean isNamed = sight == Sight.ASKER || !request.isNameHidden();
    return new RequestView(
        request.id(),
        request.number(),
        request.communityCode(),
        request.gridCode(),
        request.microGridCode(),
        request.categoryCode(),
        request.description(),
        request.answers(),
        request.address(),
        request.lat(),
        request.lng(),
        request.channel(),
        request.priority(),
        request.status(),
        request.isWaiting(),
        request.level(),
        request.unit(),
        request.offeredUnit(),
        request.assigneeId(),
        request.assigneeName(),
        isNamed ? request.askerName() : null,
        Masked.number(seal.opened(request.phone())),
        request.clock().dueAt(),
        request.isOverdue(now),
        request.submittedAt(),
        request.acceptedAt(),
        request.solvedAt(),
        request.isInTime(),
        request.closedAt(),
        request.changedAt(),
        request.rating(),
        request.comment(),
        request.reopened(),
        request.mergedInto(),
        request.isPublic(),
        request.isWish(),
        null);
  }

  RequestView withFollowUpToken(String token) {
    return new RequestView(
        id,
        number,
        community,
        grid,
        microGrid,
        category,
        description,
        answers,
        address,
        lat,
        lng,
        channel,
        priority,
        status,
        waiting,
        level,
        unit,
        offeredUnit,
        assigneeId,
        assigneeName,
        askerName,
        phone,
        dueAt,
        overdue,
        submittedAt,
        acceptedAt,
        solvedAt,
        inTime,
        closedAt,
        changedAt,
        rating,
        comment,
        reopened,
        mergedInto,
        isPublic,
        isWish,
        token);
  }
}
