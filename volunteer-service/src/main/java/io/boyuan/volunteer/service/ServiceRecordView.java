package io.boyuan.volunteer.service;

import io.boyuan.volunteer.Category;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A service record as it is shown.
 *
 * @param id the record
 * @param kind in what they served
 * @param shiftId the shift served in, null when it was none
 * @param activityId the activity it belongs to, null when it was none
 * @param content what was done
 * @param volunteerId who served
 * @param volunteerName what they are called
 * @param communityCode the community served
 * @param organizationCode for which organization, null for none
 * @param category kind of service
 * @param status {@code CHECKED_IN}, {@code PENDING}, {@code VERIFIED} or {@code VOIDED}
 * @param source where the minutes come from
 * @param flags what somebody should look at
 * @param checkedInAt check-in
 * @param checkedOutAt check-out, null before it
 * @param minutes whole minutes served, null before check-out
 * @param enteredBy who entered or raised minutes that were not scanned, null for nobody; another
 *     person verifies
 * @param proposedMinutes more minutes that wait for a second person, null for none
 * @param verifiedAt when they were verified, null before
 * @param voidedAt when it was voided, null unless it was
 * @param reason why they were entered, changed or voided, null when they were not
 */
public record ServiceRecordView(
    UUID id,
    Kind kind,
    UUID shiftId,
    UUID activityId,
    String content,
    UUID volunteerId,
    String volunteerName,
    String communityCode,
    String organizationCode,
    Category category,
    ServiceRecord.Status status,
    Source source,
    List<Flag> flags,
    Instant checkedInAt,
    Instant checkedOutAt,
    Integer minutes,
    UUID enteredBy,
    Integer proposedMinutes,
    Instant verifiedAt,
    Instant voidedAt,
    String reason) {

  /**
   * A record as it is shown.
   *
   * @param record the record
   * @return what is shown of it
   */
  public static ServiceRecordView of(ServiceRecord record) {
    return new ServiceRecordView(
        record.id(),
        record.kind(),
        record.shiftId(),
        record.activityId(),
        record.content(),
        record.volunteerId(),
        record.volunteerName(),
        record.communityCode(),
        record.organizationCode(),
        record.category(),
        record.status(),
        record.source(),
        record.flags(),
        record.checkedInAt(),
        record.checkedOutAt(),
        record.minutes(),
        record.enteredBy(),
        record.proposedMinutes(),
        record.verifiedAt(),
        record.voidedAt(),
        record.reason());
  }
}
