package io.boyuan.partnership.contact;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.partnership.university.KnownUniversities;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Staff keep whom one reaches at a university, and who signs for it (P1). */
@ApplicationScoped
class KeepContacts {

  private static final String EVERY_COMMUNITY = "*";

  private final KnownUniversities universities;
  private final Contacts contacts;
  private final Dealings dealings;
  private final CommunityStaff staff;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepContacts(
      KnownUniversities universities,
      Contacts contacts,
      Dealings dealings,
      CommunityStaff staff,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.universities = universities;
    this.contacts = contacts;
    this.dealings = dealings;
    this.staff = staff;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers a contact.
   *
   * @param university the university's code
   * @param plan who it is
   * @return the contact, its phone masked
   * @throws Problem 400, 403 {@code signatory-by-admin}, 409 {@code unknown-university}
   */
  @Transactional
  ContactView register(String university, ContactPlan plan) {
    plan.requireSound();
    requireMayName(plan.signatory());
    universities.require(university);
    var id = ids.next();
    contacts.add(id, university, plan, clock.instant());
    record("register-contact", id, null);
    return contacts.byId(id).orElseThrow().view().masked();
  }

  /**
   * Changes a contact.
   *
   * @param id the contact
   * @param plan who it is
   * @param ifMatch the version that was read
   * @return the contact with its new version
   * @throws Problem 400, 403 {@code signatory-by-admin}, 404, 412, 428
   */
  @Transactional
  Defined<ContactView> change(UUID id, ContactPlan plan, String ifMatch) {
    plan.requireSound();
    var contact = contacts.holding(id).orElseThrow(Problem::notFound);
    EntityTags.require(ifMatch, contact.version());
    var known = contact.view();
    boolean isSameSignatory =
        plan.signatory() == known.signatory()
            && Objects.equals(plan.accountId(), known.accountId());
    requireMayName((plan.signatory() || known.signatory()) && !isSameSignatory);
    contacts.change(id, plan);
    record("change-contact", id, null);
    return shown(id);
  }

  /**
   * Takes note that a contact is there no more.
   *
   * @param id the contact
   * @throws Problem 404
   */
  @Transactional
  void leave(UUID id) {
    if (contacts.holding(id).isEmpty()) {
      throw Problem.notFound();
    }
    contacts.leave(id, clock.instant());
    record("remove-contact", id, null);
  }

  /**
   * Shows a contact in full, to staff of communities that have to do with the university.
   *
   * @param id the contact
   * @param reason why it is needed, for the audit trail
   * @return the contact with its phone
   * @throws Problem 403 {@code other-university}, {@code no-dealings}, 404
   */
  @Transactional
  ContactView disclose(UUID id, String reason) {
    var contact = contacts.byId(id).orElseThrow(Problem::notFound).view();
    requireReader(contact.universityCode());
    requireDealings(contact.universityCode());
    record("disclose-contact", id, reason);
    return contact;
  }

  @Transactional
  Defined<ContactView> byId(UUID id) {
    var shown = shown(id);
    requireReader(shown.view().universityCode());
    return shown;
  }

  @Transactional
  Page<ContactView> of(String university, PageRequest request) {
    requireReader(university);
    return contacts.of(university, request);
  }

  private Defined<ContactView> shown(UUID id) {
    var contact = contacts.byId(id).orElseThrow(Problem::notFound);
    return new Defined<>(contact.view().masked(), contact.version(), false);
  }

  /** A community does not choose who signs for the other side. */
  private void requireMayName(boolean namesSignatory) {
    if (namesSignatory && !caller.is(Roles.ADMIN)) {
      throw Problem.forbidden("signatory-by-admin");
    }
  }

  /** Staff of any community work with every university; a coordinator with their own. */
  private void requireReader(String university) {
    if (!staff.isAny() && !caller.organizations().contains(university)) {
      throw Problem.forbidden("other-university");
    }
  }

  private void requireDealings(String university) {
    boolean isConcerned =
        caller.is(Roles.ADMIN)
            || caller.organizations().contains(university)
            || dealings.unite(caller.communities(), university);
    if (!isConcerned) {
      throw Problem.forbidden("no-dealings").with("university", university);
    }
  }

  private void record(String action, UUID id, String reason) {
    trail.record(Decision.of(EVERY_COMMUNITY, action, "contact", id).because(reason));
  }
}
