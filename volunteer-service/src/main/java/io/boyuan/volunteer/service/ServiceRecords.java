package io.boyuan.volunteer.service;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All service records. */
@ApplicationScoped
class ServiceRecords implements PanacheRepositoryBase<ServiceRecord, UUID> {

  /** The record, held until the end of the transaction. */
  Optional<ServiceRecord> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A volunteer's record of a shift, held until the end of the transaction. */
  Optional<ServiceRecord> holding(UUID shiftId, UUID volunteerId) {
    return find("shiftId = ?1 and volunteerId = ?2", shiftId, volunteerId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  boolean exists(UUID signUpId) {
    return count("signUpId", signUpId) > 0;
  }

  /** Newest first; served by service_record_volunteer. */
  Page<ServiceRecord> ofVolunteer(UUID volunteerId, PageRequest request) {
    return KeysetQuery.latestFirst(this, ServiceRecord.class, "checkedInAt")
        .where("e.volunteerId = :volunteer", "volunteer", volunteerId)
        .page(request, ServiceRecords::positionOf);
  }

  /** Newest first; served by service_record_community. */
  Page<ServiceRecord> ofCommunity(
      String community, ServiceRecord.Status status, PageRequest request) {
    return KeysetQuery.latestFirst(this, ServiceRecord.class, "checkedInAt")
        .where("e.communityCode = :community", "community", community)
        .where("e.status = :status", "status", status)
        .page(request, ServiceRecords::positionOf);
  }

  private static Cursor positionOf(ServiceRecord record) {
    return new Cursor(record.checkedInAt(), record.id());
  }
}
