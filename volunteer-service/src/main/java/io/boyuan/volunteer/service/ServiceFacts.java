package io.boyuan.volunteer.service;

import io.boyuan.contracts.volunteer.ServiceVerified;

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
}
