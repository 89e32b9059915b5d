package io.boyuan.volunteer.catalogue;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.organization.KnownTeams;
import io.boyuan.volunteer.skill.Skills;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Needs, resources and projects are written, published and closed (V2). */
@ApplicationScoped
class WriteListing {

  private final Listings listings;
  private final ListWriters writers;
  private final Skills skills;
  private final KnownTeams teams;
  private final Event<ListingPublished> published;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  WriteListing(
      Listings listings,
      ListWriters writers,
      Skills skills,
      KnownTeams teams,
      Event<ListingPublished> published,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.listings = listings;
    this.writers = writers;
    this.skills = skills;
    this.teams = teams;
    this.published = published;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes a draft.
   *
   * @param kind in which list
   * @param plan what is written
   * @return the draft
   * @throws Problem 400, 403 {@code other-community}, {@code other-organization}
   */
  @Transactional
  ListingView draft(ListingKind kind, ListingPlan plan) {
    var listing = Listing.draft(ids.next(), kind, plan, caller.id(), clock.instant());
    writers.require(kind, plan);
    skills.requireKnown("skills", plan.skills());
    teams.requireOf("teamCode", plan.teamCode(), plan.organizationCode());
    listings.add(listing);
    trail.record(decision("write", listing));
    return ListingView.of(listing);
  }

  /**
   * Writes an entry anew, from the version read.
   *
   * @param kind in which list
   * @param id the entry
   * @param plan what is written now
   * @param ifMatch the version that was read
   * @return the entry
   * @throws Problem 400, 403, 404, 409 {@code listing-over}, {@code fewer-than-matched}, 412, 428
   */
  @Transactional
  ListingView change(ListingKind kind, UUID id, ListingPlan plan, String ifMatch) {
    var listing = writable(kind, id);
    EntityTags.require(ifMatch, listing.version());
    listing.change(plan);
    skills.requireKnown("skills", plan.skills());
    teams.requireOf("teamCode", plan.teamCode(), plan.organizationCode());
    trail.record(decision("change", listing));
    return ListingView.of(listings.keep(listing));
  }

  /**
   * Lets anyone find an entry.
   *
   * @param kind in which list
   * @param id the entry
   * @return the entry
   * @throws Problem 403, 404, 409 {@code already-published}, {@code listing-over}, {@code
   *     windows-over}
   */
  @Transactional
  ListingView publish(ListingKind kind, UUID id) {
    var listing = writable(kind, id);
    listing.publish(clock.instant());
    trail.record(decision("publish", listing));
    var kept = listings.keep(listing);
    published.fire(new ListingPublished(kept));
    return ListingView.of(kept);
  }

  /**
   * Takes an entry back.
   *
   * @param kind in which list
   * @param id the entry
   * @param words why
   * @return the entry
   * @throws Problem 403, 404, 409 {@code listing-over}
   */
  @Transactional
  ListingView close(ListingKind kind, UUID id, String words) {
    var listing = writable(kind, id);
    listing.close(words);
    trail.record(decision("close", listing).because(words));
    return ListingView.of(listings.keep(listing));
  }

  private Listing writable(ListingKind kind, UUID id) {
    var listing = listings.holding(kind, id).orElseThrow(Problem::notFound);
    boolean hidden = listing.publishedAt() == null && !writers.include(kind, listing.content());
    if (hidden) {
      throw Problem.notFound();
    }
    writers.require(kind, listing.content());
    return listing;
  }

  private static Decision decision(String verb, Listing listing) {
    String word = listing.kind().word();
    return Decision.of(listing.content().communityCode(), verb + "-" + word, word, listing.id());
  }
}
