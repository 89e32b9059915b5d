package io.boyuan.partnership.call;

import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Anyone reads what was published; staff read their drafts (P3). */
@ApplicationScoped
class FindCalls {

  private final Calls calls;
  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  FindCalls(Calls calls, CommunityStaff staff, Caller caller) {
    this.calls = calls;
    this.staff = staff;
    this.caller = caller;
  }

  @Transactional
  Page<Call> published(String community, PageRequest request) {
    return calls.published(community, request);
  }

  @Transactional
  Page<Call> drafts(String community, PageRequest request) {
    caller.requireActsFor(community);
    return calls.drafts(community, request);
  }

  /** A draft is nobody's but the community's. */
  @Transactional
  Call byId(UUID id) {
    return calls
        .byId(id)
        .filter(call -> call.status() != Call.Status.DRAFT || actsFor(call.communityCode()))
        .orElseThrow(Problem::notFound);
  }

  private boolean actsFor(String community) {
    return staff.isOf(community);
  }
}
