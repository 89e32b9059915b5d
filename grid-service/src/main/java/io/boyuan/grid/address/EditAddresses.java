package io.boyuan.grid.address;

import io.boyuan.grid.structure.PartKind;
import io.boyuan.grid.structure.Parts;
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
import java.util.UUID;

/** Staff say which building, unit or room lies in which micro-grid (G1). */
@ApplicationScoped
class EditAddresses {

  private final Addresses addresses;
  private final Parts parts;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  EditAddresses(
      Addresses addresses, Parts parts, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.addresses = addresses;
    this.parts = parts;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adds an address.
   *
   * @param plan what is said of it
   * @return the address
   * @throws Problem 403 {@code other-community}, 409 {@code unknown-micro-grid}, {@code
   *     address-known}
   */
  @Transactional
  AddressView add(AddressPlan plan) {
    caller.requireActsFor(plan.communityCode());
    parts.require(plan.communityCode(), PartKind.MICRO_GRID, plan.microGridCode());
    var id = ids.next();
    addresses.add(id, plan, plan.words(), clock.instant());
    trail.record(Decision.of(plan.communityCode(), "add-address", "address", id));
    return addresses.byId(id).orElseThrow();
  }

  /**
   * Changes an address.
   *
   * @param id which
   * @param plan what is said of it, in the same community
   * @param ifMatch the version that was read
   * @return the address
   * @throws Problem 403 {@code other-community}, 404, 409 {@code unknown-micro-grid}, {@code
   *     address-known}, 412, 428
   */
  @Transactional
  Defined<AddressView> change(UUID id, AddressPlan plan, String ifMatch) {
    var address = own(id);
    EntityTags.require(ifMatch, address.version());
    if (!plan.communityCode().equals(address.communityCode())) {
      throw Problem.invalid("communityCode", "other-part");
    }
    parts.require(plan.communityCode(), PartKind.MICRO_GRID, plan.microGridCode());
    addresses.change(id, plan, plan.words());
    trail.record(Decision.of(plan.communityCode(), "change-address", "address", id));
    return byId(id);
  }

  /**
   * Forgets an address.
   *
   * @param id which
   * @param ifMatch the version that was read
   * @throws Problem 403 {@code other-community}, 404, 412, 428
   */
  @Transactional
  void remove(UUID id, String ifMatch) {
    var address = own(id);
    EntityTags.require(ifMatch, address.version());
    addresses.remove(id);
    trail.record(Decision.of(address.communityCode(), "remove-address", "address", id));
  }

  @Transactional
  Defined<AddressView> byId(UUID id) {
    var address = addresses.byId(id).orElseThrow(Problem::notFound);
    return new Defined<>(address, address.version(), false);
  }

  @Transactional
  Page<AddressView> of(String community, String microGrid, PageRequest request) {
    return addresses.of(community, microGrid, request);
  }

  private AddressView own(UUID id) {
    var address = addresses.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(address.communityCode());
    return address;
  }
}
