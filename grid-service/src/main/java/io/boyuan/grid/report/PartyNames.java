package io.boyuan.grid.report;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.text.Names;

/** What the three parties are called on paper. */
public final class PartyNames {

  private PartyNames() {}

  /**
   * What a party is called.
   *
   * @param party one of the three
   * @return in both languages
   */
  public static Names of(Party party) {
    return switch (party) {
      case COMMUNITY -> new Names("社区", "Community");
      case OWNERS_COMMITTEE -> new Names("业委会", "Owners' committee");
      case PROPERTY -> new Names("物业", "Property company");
    };
  }
}
