package io.boyuan.volunteer.service;

import io.boyuan.volunteer.Category;
import java.time.Instant;
import java.util.UUID;

/**
 * A service record as it is shown.
 *
 * @param id the record
 * @param shiftId the shift served in
 * @param activityId the activity it belongs to
 * @param volunteerId who served
 * @param volunteerName what they are called
 * @param communityCode the community served
 * @param category kind of service
 * @param status {@code CHECKED_IN}, {@code PENDING} or {@code VERIFIED}
 * @param source where the minutes come from
 * @param checkedInAt check-in
 * @param checkedOutAt check-out, null before it
 * @param minutes whole minutes served, null before check-out
 * @param verifiedAt when they were verified, null before
 * @param reason why they were changed, null when they were not
 */
record ServiceRecordView(
    UUID id,
    UUID shiftId,
    UUID activityId,
    UUID volunteerId,
    String volunteerName,
    String communityCode,
    Category category,
    ServiceRecord.Status status,
    ServiceRecord.Source source,
    Instant checkedInAt,
    Instant checkedOutAt,
    Integer minutes,
    Instant verifiedAt,
    String reason) {

  static ServiceRecordView of(ServiceRecord record) {
    return new ServiceRecordView(
        record.id(),
        record.shiftId(),
        record.activityId(),
        record.volunteerId(),
        record.volunteerName(),
        record.communityCode(),
        record.category(),
        record.status(),
        record.source(),
        record.checkedInAt(),
        record.checkedOutAt(),
        record.minutes(),
        record.verifiedAt(),
        record.reason());
  }
}
