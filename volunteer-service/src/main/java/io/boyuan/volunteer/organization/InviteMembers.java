package io.boyuan.volunteer.organization;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.Charge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Coordinators and their university's programs invite members, one or a whole list (V1). */
@ApplicationScoped
class InviteMembers {

  /** Crockford's, so that a code can be read out and typed. */
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int CODE_LENGTH = 12;

  private final Memberships memberships;
  private final Teams teams;
  private final Seal seal;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  InviteMembers(
      Memberships memberships,
      Teams teams,
      Seal seal,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.memberships = memberships;
    this.teams = teams;
    this.seal = seal;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Invites somebody.
   *
   * @param organization its code
   * @param plan who
   * @return the invitation with the code to accept it
   * @throws Problem 400, 403 {@code other-organization}, 409 {@code already-invited}
   */
  @Transactional
  MemberView invite(String organization, InvitationPlan plan) {
    Charge.requireOrganization(caller, organization);
    if (plan.team() != null && !teamsOf(organization).contains(plan.team())) {
      throw Problem.invalid("team", "unknown-team");
    }
    String code = code();
    var invited = invited(organization, plan, code);
    memberships.persistAndFlush(invited);
    trail.record(
        Decision.of(Charge.trailOf(organization), "invite-member", "membership", invited.id()));
    return MemberView.of(invited, seal, code);
  }

  /**
   * Reads who is to be invited from a table.
   *
   * @param organization its code
   * @param lines the lines of the table
   * @param onBadLines whether the good lines land when there are bad ones
   * @param dryRun whether nothing lands at all
   * @return what became of each line
   * @throws Problem 403 {@code other-organization}
   */
  @Transactional
  ImportOutcome importAll(
      String organization, List<MemberLine> lines, OnBadLines onBadLines, boolean dryRun) {
    Charge.requireOrganization(caller, organization);
    var outcome = new ImportOutcome.Builder(lines.size());
    var known = known(organization, lines);
    var teamCodes = teamsOf(organization);
    for (var line : lines) {
      line.check(teamCodes, known, seal, outcome);
    }
    boolean lands = !dryRun && (onBadLines == OnBadLines.SKIP || outcome.isClean());
    if (lands) {
      for (var good : outcome.good()) {
        String code = code();
        memberships.persist(invited(organization, good.plan(), code));
        outcome.invited(good, code);
      }
      memberships.flush();
      trail.record(
          Decision.of(
                  Charge.trailOf(organization),
                  "import-members",
                  "organization",
                  idOf(organization))
              .with("invited", outcome.good().size()));
    }
    return outcome.built(lands);
  }

  private Set<String> known(String organization, List<MemberLine> lines) {
    var hashes =
        lines.stream()
            .map(line -> seal.index(line.plan().studentNumber()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return hashes.isEmpty()
        ? new HashSet<>()
        : new HashSet<>(memberships.known(organization, hashes));
  }

  private Set<String> teamsOf(String organization) {
    return teams.of(organization).stream().map(Teams.TeamView::code).collect(Collectors.toSet());
  }

  private Membership invited(String organization, InvitationPlan plan, String code) {
    return Membership.invited(
        ids.next(),
        organization,
        new Membership.SealedInvitation(
            plan.name(),
            seal.sealed(plan.studentNumber()),
            seal.index(plan.studentNumber()),
            seal.sealed(plan.phone()),
            plan.team(),
            plan.role() == null ? Membership.Role.MEMBER : plan.role(),
            code),
        clock.instant());
  }

  private String code() {
    var code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private static UUID idOf(String organization) {
    return UUID.nameUUIDFromBytes(organization.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
