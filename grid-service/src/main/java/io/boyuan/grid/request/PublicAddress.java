package io.boyuan.grid.request;

import java.util.regex.Pattern;

/** An address as everybody may read it: without what comes after the building. */
public final class PublicAddress {

  private static final Pattern BUILDING = Pattern.compile("(?<=[0-9一二三四五六七八九十A-Za-z])(幢|栋|号楼)");

  private PublicAddress() {}

  /**
   * Leaves out unit and room.
   *
   * @param address in words, null when not said
   * @return such as {@code 博园小区3幢}
   */
  public static String of(String address) {
    if (address == null) {
      return null;
    }
    var building = BUILDING.matcher(address);
    return building.find() ? address.substring(0, building.end()) : address;
  }
}
