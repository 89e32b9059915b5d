package io.boyuan.partnership.clash;

import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.partnership.term.Terms;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Participants and guardians read their own clashes, staff those of a term (P5). */
@ApplicationScoped
class ReadClashes {

  private final ClassClashes clashes;
  private final Terms terms;
  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  ReadClashes(ClassClashes clashes, Terms terms, CommunityStaff staff, Caller caller) {
    this.clashes = clashes;
    this.terms = terms;
    this.staff = staff;
    this.caller = caller;
  }

  /**
   * Who is in two classes at once in a term, from now on.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  Page<ClassClash> ofTerm(UUID termId, PageRequest request) {
    staff.require(terms.byId(termId).orElseThrow(Problem::notFound).communityCode());
    return clashes.ofTerm(termId, request);
  }

  @Transactional
  List<ClassClash> own(UUID enrolmentId) {
    return clashes.own(enrolmentId, caller.id());
  }
}
