package io.boyuan.volunteer.service;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
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
    return newest("volunteerId = :scope", Map.of("scope", volunteerId), request);
  }

  /** Newest first; served by service_record_community. */
  Page<ServiceRecord> ofCommunity(
      String community, ServiceRecord.Status status, PageRequest request) {
    return newest(
        "communityCode = :scope and status = :status",
        Map.of("scope", community, "status", status),
        request);
  }

  private Page<ServiceRecord> newest(
      String scope, Map<String, Object> parameters, PageRequest request) {
    var before = request.after(Cursor.END);
    var all = new HashMap<>(parameters);
    all.put("at", before.at());
    all.put("id", before.id());
    var rows =
        find(scope + " and (checkedInAt, id) < (:at, :id) order by checkedInAt desc, id desc", all)
            .range(0, request.limit())
            .list();
    return Page.of(rows, request, r -> new Cursor(r.checkedInAt(), r.id()));
  }
}
