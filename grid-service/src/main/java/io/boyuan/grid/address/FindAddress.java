package io.boyuan.grid.address;

import io.boyuan.grid.boundary.Location;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells in which micro-grid an address lies (G1): the most specific one that is known decides. */
@ApplicationScoped
public class FindAddress {

  private final Addresses addresses;

  @Inject
  FindAddress(Addresses addresses) {
    this.addresses = addresses;
  }

  /**
   * Where an address lies.
   *
   * @param community the community's code
   * @param building which building
   * @param unit which unit, null when it is not said
   * @param room which room, null when it is not said
   * @return empty when nothing is known of the building, or only of other units and rooms
   */
  @Transactional
  public Optional<Location> microGridOf(
      String community, String building, String unit, String room) {
    return addresses.located(community, Words.of(building, unit, room));
  }

  /**
   * Where a place lies that somebody describes.
   *
   * @param community the community's code
   * @param address such as {@code 博园小区3幢2单元501}; the first hundred characters are looked at
   * @return empty when no building that is known is named in it
   */
  @Transactional
  public Optional<Location> ofWords(String community, String address) {
    String text = Words.plain(address);
    var names = Words.namesIn(text);
    return names.isEmpty()
        ? Optional.empty()
        : addresses
            .building(community, names)
            .flatMap(found -> addresses.located(community, Words.following(text, found)));
  }
}
