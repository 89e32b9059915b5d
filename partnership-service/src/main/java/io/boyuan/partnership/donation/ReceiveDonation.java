package io.boyuan.partnership.donation;

import io.boyuan.contracts.partnership.DonationReceived;
import io.boyuan.partnership.fund.Fund;
import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.partnership.fund.FundMovement;
import io.boyuan.partnership.fund.FundReason;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/** Staff receive what somebody gives; donors say whether they are named (P7). */
@ApplicationScoped
class ReceiveDonation {

  private final Donations donations;
  private final Fund fund;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final CommunityStaff staff;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ReceiveDonation(
      Donations donations,
      Fund fund,
      Outbox outbox,
      AuditTrail trail,
      CommunityStaff staff,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.donations = donations;
    this.fund = fund;
    this.outbox = outbox;
    this.trail = trail;
    this.staff = staff;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Receives it, with the next receipt's number of the year.
   *
   * @param plan who gives how much
   * @return the donation
   * @throws Problem 400 for who is to be named without a name, 403 {@code other-community}
   */
  @Transactional
  Donation receive(DonationPlan plan) {
    caller.requireActsFor(plan.communityCode());
    if (plan.isNamed() && plan.donorName() == null) {
      throw Problem.invalid("donorName", "name-to-be-named");
    }
    var id = ids.next();
    var now = clock.instant();
    int year = now.atZone(zone).getYear();
    int number = donations.nextReceipt(plan.communityCode(), year);
    donations.add(id, plan, year, number, caller.id(), now);
    var donation = donations.byId(id).orElseThrow();
    fund.receive(FundReason.DONATION, movement(donation));
    outbox.tell(
        new DonationReceived(
            id, 0, plan.communityCode(), plan.method().name(), plan.fen(), donation.receivedAt()));
    trail.record(
        Decision.of(plan.communityCode(), "receive-donation", "donation", id)
            .with("receipt", donation.receiptNumber()));
    return donation;
  }

  /**
   * Says whether the donor is named, everywhere.
   *
   * @param id the donation
   * @param isNamed whether they agree
   * @param ifMatch the version seen
   * @return the donation
   * @throws Problem 404 for who is neither the donor nor of the staff, 409 {@code donor-unknown}
   */
  @Transactional
  Defined<Donation> name(UUID id, boolean isNamed, String ifMatch) {
    var donation = donations.holding(id).orElseThrow(Problem::notFound);
    boolean isDonor = caller.id().equals(donation.donorId());
    if (!isDonor && !staff.isOf(donation.communityCode())) {
      throw Problem.notFound();
    }
    EntityTags.require(ifMatch, donation.version());
    if (isNamed && donation.donorName() == null) {
      throw Problem.conflict("donor-unknown");
    }
    donations.name(id, isNamed);
    if (!isDonor) {
      trail.record(
          Decision.of(donation.communityCode(), "name-donor", "donation", id)
              .with("isNamed", isNamed));
    }
    var named = donations.byId(id).orElseThrow();
    return new Defined<>(named, named.version(), false);
  }

  /**
   * Takes a donation back that was a mistake or is given back. Its receipt's number stays taken.
   *
   * @param id the donation
   * @param reason everybody reads it
   * @return the donation
   * @throws Problem 403 {@code other-community}, {@code own-reversal} for who received it, 404, 409
   *     {@code donation-reversed}, {@code fund-too-low}
   */
  @Transactional
  Donation reverse(UUID id, String reason) {
    var donation = donations.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(donation.communityCode());
    if (donation.isReversed()) {
      throw Problem.conflict("donation-reversed");
    }
    if (donation.receivedById().equals(caller.id())) {
      throw Problem.forbidden("own-reversal");
    }
    fund.pay(FundReason.REVERSAL, movement(donation));
    donations.reverse(id, reason, caller.id(), clock.instant());
    trail.record(
        Decision.of(donation.communityCode(), "reverse-donation", "donation", id).because(reason));
    return donations.byId(id).orElseThrow();
  }

  private static FundMovement movement(Donation donation) {
    return new FundMovement(
        donation.communityCode(),
        donation.method(),
        FundAccountKind.DONATIONS,
        donation.fen(),
        donation.id(),
        0);
  }
}
