package io.boyuan.grid.request;

import io.boyuan.grid.address.FindAddress;
import io.boyuan.grid.boundary.Locate;
import io.boyuan.grid.boundary.Location;
import io.boyuan.grid.structure.FindStructure;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Where something is asked for: by its position, else by its address, else in the community. */
@ApplicationScoped
public class FindPlace {

  private final Locate locate;
  private final FindAddress addresses;
  private final FindStructure structure;

  @Inject
  FindPlace(Locate locate, FindAddress addresses, FindStructure structure) {
    this.locate = locate;
    this.addresses = addresses;
    this.structure = structure;
  }

  /**
   * Finds a place.
   *
   * @param lat degrees north, null when not said
   * @param lng degrees east, null when not said
   * @param address in words, null when not said
   * @param community the community, null when the position says it
   * @return where it is
   * @throws Problem 400 without a position and a community, 409 {@code outside-all-communities},
   *     {@code unknown-community}
   */
  @Transactional
  public Where of(Double lat, Double lng, String address, String community) {
    if ((lat == null) != (lng == null)) {
      throw Problem.invalid(lat == null ? "lat" : "lng", "required");
    }
    if (lat == null && community == null) {
      throw Problem.invalid("lat", "required").withViolation("lng", "required");
    }
    var location = lat == null ? byAddress(community, address) : locate.at(lat, lng);
    return location
        .map(found -> where(found, lat, lng, address))
        .orElseGet(() -> somewhereIn(community, lat, lng, address));
  }

  private Optional<Location> byAddress(String community, String address) {
    return address == null ? Optional.empty() : addresses.ofWords(community, address);
  }

  private static Where where(Location found, Double lat, Double lng, String address) {
    return new Where(
        found.communityCode(), found.gridCode(), found.microGridCode(), lat, lng, address);
  }

  private Where somewhereIn(String community, Double lat, Double lng, String address) {
    if (community == null) {
      throw Problem.conflict("outside-all-communities");
    }
    if (!structure.isCommunity(community)) {
      throw Problem.conflict("unknown-community");
    }
    return new Where(community, null, null, lat, lng, address);
  }
}
