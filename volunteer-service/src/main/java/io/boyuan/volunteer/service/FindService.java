package io.boyuan.volunteer.service;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Volunteers read their own records, coordinators those of their community. */
@ApplicationScoped
class FindService {

  private final ServiceRecords records;
  private final Caller caller;

  @Inject
  FindService(ServiceRecords records, Caller caller) {
    this.records = records;
    this.caller = caller;
  }

  @Transactional
  Page<ServiceRecordView> mine(PageRequest request) {
    return records.ofVolunteer(caller.id(), request).map(ServiceRecordView::of);
  }

  @Transactional
  Page<ServiceRecordView> ofCommunity(
      String community, ServiceRecord.Status status, PageRequest request) {
    caller.requireActsFor(community);
    return records.ofCommunity(community, status, request).map(ServiceRecordView::of);
  }

  @Transactional
  Page<ServiceRecordView> ofOrganization(
      String organization, ServiceRecord.Status status, PageRequest request) {
    Charge.requireOrganization(caller, organization);
    return records.ofOrganization(organization, status, request).map(ServiceRecordView::of);
  }

  @Transactional
  Page<ServiceRecordView> flagged(String community, PageRequest request) {
    caller.requireActsFor(community);
    return records.flagged(community, request).map(ServiceRecordView::of);
  }

  @Transactional
  ServiceRecordView byId(UUID id) {
    return records
        .findByIdOptional(id)
        .filter(this::mayBeSeen)
        .map(ServiceRecordView::of)
        .orElseThrow(Problem::notFound);
  }

  private boolean mayBeSeen(ServiceRecord record) {
    boolean takesAttendance =
        caller.is(Roles.COORDINATOR) || caller.is(Roles.COMMUNITY_STAFF) || caller.is(Roles.ADMIN);
    return record.volunteerId().equals(caller.id())
        || (takesAttendance
            && Charge.isWith(caller, record.communityCode(), record.organizationCode()));
  }
}
