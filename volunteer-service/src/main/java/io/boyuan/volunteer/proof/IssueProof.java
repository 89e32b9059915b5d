package io.boyuan.volunteer.proof;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.code.TypedCode;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A volunteer gets proof of verified service (V7). */
@ApplicationScoped
class IssueProof {

  /** More would be a book; a shorter time has fewer. */
  private static final int MOST_RECORDS = 1000;

  private static final int TEN_THOUSAND = 10_000;

  private final Proofs proofs;
  private final ProofKeys keys;
  private final ProofSettings settings;
  private final Caller caller;
  private final TimeSettings time;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  IssueProof(
      Proofs proofs,
      ProofKeys keys,
      ProofSettings settings,
      Caller caller,
      TimeSettings time,
      Ids ids,
      Clock clock) {
    this.proofs = proofs;
    this.keys = keys;
    this.settings = settings;
    this.caller = caller;
    this.time = time;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Issues a proof to the caller.
   *
   * @param plan of what
   * @return the proof
   * @throws Problem 400, 409 {@code nothing-to-prove}, {@code too-many-records}
   */
  @Transactional
  ProofView issue(ProofPlan plan) {
    plan.requireSound();
    var zone = time.zone();
    var items =
        proofs.verified(
            caller.id(),
            plan.from().atStartOfDay(zone).toInstant(),
            plan.to().plusDays(1).atStartOfDay(zone).toInstant(),
            plan,
            MOST_RECORDS + 1);
    if (items.isEmpty()) {
      throw Problem.conflict("nothing-to-prove");
    }
    if (items.size() > MOST_RECORDS) {
      throw Problem.conflict("too-many-records").with("most", MOST_RECORDS);
    }
    var now = clock.instant();
    var issuer = issuerOf(plan);
    var proof =
        new Proof(
            ids.next(),
            number(now),
            TypedCode.next(random),
            caller.id(),
            caller.name(),
            plan.communityCode(),
            plan.organizationCode(),
            issuer.zh(),
            issuer.en(),
            plan.from(),
            plan.to(),
            items,
            now);
    var signed = keys.sign(proof);
    proofs.add(signed);
    return ProofView.of(
        new Proofs.Standing(signed, ProofState.VALID), settings.verificationAddress());
  }

  private Names issuerOf(ProofPlan plan) {
    String code = plan.communityCode() == null ? plan.organizationCode() : plan.communityCode();
    if (code == null) {
      return new Names(settings.issuer(), settings.issuerEn());
    }
    var named = settings.issuers().get(code);
    return named == null ? new Names(code, code) : new Names(named.name(), named.nameEn());
  }

  /** Counts up; the last four digits can't be told from the others, only read from the paper. */
  private String number(Instant now) {
    return "ZM%d-%06d-%04d"
        .formatted(
            now.atZone(time.zone()).getYear(), proofs.nextNumber(), random.nextInt(TEN_THOUSAND));
  }

  @Transactional
  Page<ProofSummary> own(PageRequest request) {
    return proofs.of(caller.id(), request);
  }

  /** One of the caller's own. */
  @Transactional
  ProofView own(UUID id) {
    return ProofView.of(standing(id), settings.verificationAddress());
  }

  /** One of the caller's own, as it is printed; no connection is held while it is. */
  Printed printed(UUID id) {
    var signed = standing(id).signed();
    return new Printed(
        signed.proof().number(),
        ProofPaper.pdf(signed, settings.verificationAddress(), time.zone()));
  }

  private Proofs.Standing standing(UUID id) {
    return proofs.own(id, caller.id()).orElseThrow(Problem::notFound);
  }

  /**
   * A proof as it is printed.
   *
   * @param number its number
   * @param pdf the paper
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Printed(String number, byte[] pdf) {}
}
