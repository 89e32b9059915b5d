package io.boyuan.volunteer.proposal;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All proposals. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

  Optional<Proposal> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Newest first; served by match_proposal_community or match_proposal_organization. */
  Page<Proposal> of(
      String community, String organization, Proposal.Status status, PageRequest request) {
    return KeysetQuery.latestFirst(this, Proposal.class, "createdAt")
        .where("e.communityCode = :community", "community", community)
        .where("e.organizationCode = :organization", "organization", organization)
        .where("e.status = :status", "status", status)
        .page(request, proposal -> new Cursor(proposal.createdAt(), proposal.id()));
  }
}
