package io.boyuan.partnership.inspection;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.spot.KnownSpots;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Staff, grid workers, the street, and the university that looks after a spot read inspections. */
@ApplicationScoped
class FindInspections {

  private final Inspections inspections;
  private final KnownSpots spots;
  private final Attachments attachments;
  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  FindInspections(
      Inspections inspections,
      KnownSpots spots,
      Attachments attachments,
      CommunityStaff staff,
      Caller caller) {
    this.inspections = inspections;
    this.spots = spots;
    this.attachments = attachments;
    this.staff = staff;
    this.caller = caller;
  }

  @Transactional
  InspectionView byId(UUID id) {
    return readable(id);
  }

  @Transactional
  Page<InspectionView> ofSpot(UUID spotId, PageRequest request) {
    requireReads(spots.communityOf(spotId));
    return inspections.ofSpot(spotId, request);
  }

  /**
   * What was found and is not mended.
   *
   * @param community its code
   * @param request which page
   * @return earliest inspected first
   * @throws Problem 403 {@code other-community}
   */
  @Transactional
  Page<InspectionView> unmended(String community, PageRequest request) {
    requireReads(community);
    return inspections.unmended(community, request);
  }

  @Transactional
  List<AttachmentView> photos(UUID id) {
    return attachments.of(AttachmentSubject.SPOT_INSPECTION, readable(id).id());
  }

  @Transactional
  AttachmentFile photo(UUID id, UUID attachment) {
    return attachments.file(AttachmentSubject.SPOT_INSPECTION, readable(id).id(), attachment);
  }

  private InspectionView readable(UUID id) {
    var inspection = inspections.byId(id).orElseThrow(Problem::notFound);
    boolean looksAfterIt =
        inspection.universityCode() != null
            && caller.organizations().contains(inspection.universityCode());
    if (!looksAfterIt) {
      requireReads(inspection.communityCode());
    }
    return inspection;
  }

  /** Coordinators belong to communities too, and do not act for them. */
  private void requireReads(String community) {
    if (caller.is(Roles.DISPATCHER)) {
      return;
    }
    if (!staff.isAny() && !caller.is(Roles.GRID_WORKER)) {
      throw Problem.forbidden("other-university");
    }
    caller.requireActsFor(community);
  }
}
