package io.boyuan.partnership.drafting;

import io.boyuan.partnership.agreement.Agreement;
import io.boyuan.partnership.agreement.AgreementView;
import io.boyuan.partnership.agreement.Agreements;
import io.boyuan.partnership.agreement.Sides;
import io.boyuan.partnership.agreement.Wording;
import io.boyuan.partnership.document.Documents;
import io.boyuan.partnership.obligation.Obligations;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.partnership.template.Placeholders;
import io.boyuan.partnership.template.Templates;
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
import java.util.Map;
import java.util.UUID;

/** Staff draft an agreement from a template, rewrite it and give it up (P1). */
@ApplicationScoped
class WriteDraft {

  /** In characters; as long as what is written by hand can be. */
  private static final int LONGEST_TEXT = 40_000;

  private final Templates templates;
  private final KnownUniversities universities;
  private final Agreements agreements;
  private final Obligations obligations;
  private final Documents documents;
  private final Sides sides;
  private final AuditTrail trail;
  private final CommunityStaff staff;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  WriteDraft(
      Templates templates,
      KnownUniversities universities,
      Agreements agreements,
      Obligations obligations,
      Documents documents,
      Sides sides,
      AuditTrail trail,
      CommunityStaff staff,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.templates = templates;
    this.universities = universities;
    this.agreements = agreements;
    this.obligations = obligations;
    this.documents = documents;
    this.sides = sides;
    this.trail = trail;
    this.staff = staff;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Drafts an agreement.
   *
   * @param plan with which template and values
   * @return what is to be signed
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-university}, {@code
   *     unknown-template}, {@code agreement-number-taken}, {@code cannot-be-renewed}, {@code
   *     already-renewed}
   */
  @Transactional
  DocumentView draft(DraftPlan plan) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    var university = universities.require(plan.universityCode());
    var template =
        templates
            .current(plan.template())
            .filter(found -> found.communityCode().equals(plan.communityCode()))
            .orElseThrow(() -> Problem.conflict("unknown-template"));
    var filling = plan.filling(university);
    var wording =
        new Wording(
            template.names(),
            filled(template.text(), filling),
            filled(template.textEn(), filling),
            plan.validFrom(),
            plan.validUntil());
    var id = ids.next();
    var agreement =
        Agreement.draft(
            id, plan.number(), plan.parties(), wording, predecessorOf(plan), clock.instant());
    agreements.persistAndFlush(agreement);
    obligations.replace(agreement, plan.obligations());
    trail.record(
        Decision.of(plan.communityCode(), "draft-agreement", "agreement", id)
            .with("template", template.code())
            .with("templateVersion", template.version()));
    return DocumentView.of(documents.of(agreement));
  }

  private static String filled(String text, Map<String, String> filling) {
    String filled = Placeholders.filled(text, filling);
    if (filled.length() > LONGEST_TEXT) {
      throw Problem.invalid("values", "out-of-range");
    }
    return filled;
  }

  /** What follows on an agreement begins after it, between the same two. */
  private UUID predecessorOf(DraftPlan plan) {
    if (plan.renews() == null) {
      return null;
    }
    var before =
        agreements
            .numbered(plan.renews())
            .filter(found -> found.parties().equals(plan.parties()))
            .orElseThrow(() -> Problem.conflict("cannot-be-renewed"));
    boolean isSigned =
        switch (before.status()) {
          case DRAFT, REVIEW, SIGNING, RECORDED, WITHDRAWN -> false;
          default -> true;
        };
    if (!isSigned) {
      throw Problem.conflict("cannot-be-renewed");
    }
    if (!plan.validFrom().isAfter(before.lastDay())) {
      throw Problem.invalid("validFrom", "after-predecessor");
    }
    return before.id();
  }

  /**
   * Rewrites what is to be signed: it is a draft again.
   *
   * @param number the agreement
   * @param plan how it reads now
   * @param ifMatch the version that was read
   * @return what is to be signed
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code agreement-signed}, 412, 428
   */
  @Transactional
  Defined<DocumentView> rewrite(String number, DocumentPlan plan, String ifMatch) {
    plan.requireSound();
    var agreement = held(number);
    EntityTags.require(ifMatch, agreement.version());
    agreement.rewrite(plan.wording());
    agreements.flush();
    obligations.replace(agreement, plan.obligations());
    record(agreement, "rewrite-agreement", null);
    return shown(agreement);
  }

  /**
   * Gives up what was not in force yet.
   *
   * @param number the agreement
   * @param reason why
   * @throws Problem 403 {@code other-community}, 404, 409 {@code agreement-started}
   */
  @Transactional
  void withdraw(String number, String reason) {
    var agreement = held(number);
    agreement.withdraw(reason);
    agreements.flush();
    record(agreement, "withdraw-agreement", reason);
  }

  @Transactional
  Defined<DocumentView> read(String number) {
    var agreement = agreements.numbered(number).orElseThrow(Problem::notFound);
    sides.requireReader(agreement);
    return shown(agreement);
  }

  /**
   * What is to be signed.
   *
   * @param community of a community for which the caller acts, or null
   * @param university of a university for which the caller acts, when no community is given
   * @param request which page
   * @return one page
   * @throws Problem 400, 403 {@code other-community}, {@code other-university}
   */
  @Transactional
  Page<AgreementView> drafts(String community, String university, PageRequest request) {
    if ((community == null) == (university == null)) {
      throw Problem.invalid("community", "community-or-university");
    }
    if (community != null) {
      // Coordinators belong to communities too, and do not act for them.
      staff.require(community);
      return agreements.draftsOfCommunity(community, request);
    }
    if (!caller.organizations().contains(university)) {
      throw Problem.forbidden("other-university");
    }
    return agreements.draftsOfUniversity(university, request);
  }

  private Agreement held(String number) {
    var agreement = agreements.holding(number);
    caller.requireActsFor(agreement.communityCode());
    return agreement;
  }

  private Defined<DocumentView> shown(Agreement agreement) {
    return new Defined<>(DocumentView.of(documents.of(agreement)), agreement.version(), false);
  }

  private void record(Agreement agreement, String action, String reason) {
    trail.record(
        Decision.of(agreement.communityCode(), action, "agreement", agreement.id())
            .because(reason));
  }
}
