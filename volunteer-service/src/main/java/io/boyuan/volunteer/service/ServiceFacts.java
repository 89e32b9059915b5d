package io.boyuan.volunteer.service;

import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.contracts.volunteer.ServiceVoided;
import java.time.Instant;

/** What other services hear of service records. */
final class ServiceFacts {

  private ServiceFacts() {}

  static ServiceVerified verified(ServiceRecord record) {
    return new ServiceVerified(
        record.id(),
        record.version(),
        record.volunteerId(),
        record.communityCode(),
        record.organizationCode(),
        record.activityId(),
        record.category().name(),
        record.minutes(),
        record.checkedInAt(),
        record.checkedOutAt(),
        record.verifiedAt(),
        false);
  }

  static ServiceCorrected corrected(ServiceRecord record, Instant now) {
    return new ServiceCorrected(
        record.id(),
        record.version(),
        record.volunteerId(),
        record.communityCode(),
        record.organizationCode(),
        record.activityId(),
        record.category().name(),
        record.minutes(),
        record.checkedInAt(),
        record.checkedOutAt(),
        false,
        record.reason(),
        now);
  }

  static ServiceVoided voided(ServiceRecord record) {
    return new ServiceVoided(
        record.id(),
        record.version(),
        record.volunteerId(),
        record.communityCode(),
        record.organizationCode(),
        record.reason(),
        record.voidedAt());
  }
}
