package io.boyuan.partnership.donation;

import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/** Donations and their receipts, for donors and staff; thanks for everybody (P7). */
@ApplicationScoped
class ReadDonations {

  private final Donations donations;
  private final AuditTrail trail;
  private final CommunityStaff staff;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ReadDonations(
      Donations donations,
      AuditTrail trail,
      CommunityStaff staff,
      Caller caller,
      Clock clock,
      TimeSettings settings) {
    this.donations = donations;
    this.trail = trail;
    this.staff = staff;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  @Transactional
  Page<Donation> of(String community, PageRequest request) {
    caller.requireActsFor(community);
    return donations.of(community, request);
  }

  @Transactional
  Page<Donation> mine(PageRequest request) {
    return donations.ofDonor(caller.id(), request);
  }

  @Transactional
  Page<Thanks> thanks(String community, PageRequest request) {
    return donations.thanks(community, request);
  }

  @Transactional
  Defined<Donation> byId(UUID id) {
    var donation = donations.byId(id).orElseThrow(Problem::notFound);
    requireReads(donation);
    return new Defined<>(donation, donation.version(), false);
  }

  /**
   * Prints the receipt; from the second time on it says so.
   *
   * @param id the donation
   * @return a PDF
   * @throws Problem 404 for who is neither the donor nor of the staff, 409 {@code
   *     donation-reversed}
   */
  @Transactional
  byte[] print(UUID id) {
    var donation = donations.holding(id).orElseThrow(Problem::notFound);
    requireReads(donation);
    if (donation.isReversed()) {
      throw Problem.conflict("donation-reversed");
    }
    donations.print(id);
    trail.record(
        Decision.of(donation.communityCode(), "print-receipt", "donation", id)
            .with("copy", donation.prints() + 1));
    return ReceiptPaper.pdf(donation, clock.instant().atZone(zone));
  }

  private void requireReads(Donation donation) {
    if (!staff.isOf(donation.communityCode()) && !caller.id().equals(donation.donorId())) {
      throw Problem.notFound();
    }
  }
}
