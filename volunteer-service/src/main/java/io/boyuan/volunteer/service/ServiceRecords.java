package io.boyuan.volunteer.service;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All service records. */
@ApplicationScoped
public class ServiceRecords implements PanacheRepositoryBase<ServiceRecord, UUID> {

  private static final int AT_A_TIME = 500;

  /**
   * The record, held until the end of the transaction.
   *
   * @param id the record
   * @return empty when there is none
   */
  public Optional<ServiceRecord> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The records, held until the end of the transaction, in one order. */
  List<ServiceRecord> holding(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /**
   * A volunteer's record of a shift, held until the end of the transaction; served by
   * service_record_shift.
   *
   * @param shiftId the shift
   * @param volunteerId the volunteer
   * @return empty before check-in
   */
  public Optional<ServiceRecord> holding(UUID shiftId, UUID volunteerId) {
    return find("shiftId = ?1 and volunteerId = ?2 and status <> 'VOIDED'", shiftId, volunteerId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /**
   * Whether a sign-up has its record already; served by already_checked_in.
   *
   * @param signUpId the sign-up
   * @return true after check-in
   */
  public boolean exists(UUID signUpId) {
    return count("signUpId = ?1 and status <> 'VOIDED'", signUpId) > 0;
  }

  /** Served by already_recorded. */
  Optional<ServiceRecord> of(Kind kind, UUID sourceId) {
    return find("kind = ?1 and sourceId = ?2", kind, sourceId).singleResultOptional();
  }

  /**
   * Records whose shift ended a while ago and that nobody ended; served by service_record_open.
   *
   * @param endedBefore when their shift has ended
   * @return some of them
   */
  public List<UUID> forgotten(Instant endedBefore) {
    return find(
            "select id from ServiceRecord where status = 'CHECKED_IN' and shiftEndsAt <= ?1"
                + " order by shiftEndsAt",
            endedBefore)
        .range(0, AT_A_TIME - 1)
        .project(UUID.class)
        .list();
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

  /** Newest first; served by service_record_organization. */
  Page<ServiceRecord> ofOrganization(
      String organization, ServiceRecord.Status status, PageRequest request) {
    return KeysetQuery.latestFirst(this, ServiceRecord.class, "checkedInAt")
        .where("e.organizationCode = :organization", "organization", organization)
        .where("e.status = :status", "status", status)
        .page(request, ServiceRecords::positionOf);
  }

  /** What looks unusual, newest first; served by service_record_flagged. */
  Page<ServiceRecord> flagged(String community, PageRequest request) {
    return KeysetQuery.latestFirst(this, ServiceRecord.class, "checkedInAt")
        .where("e.communityCode = :community", "community", community)
        .where("e.flagged")
        .page(request, ServiceRecords::positionOf);
  }

  private static Cursor positionOf(ServiceRecord record) {
    return new Cursor(record.checkedInAt(), record.id());
  }
}
