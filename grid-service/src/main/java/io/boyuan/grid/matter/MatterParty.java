package io.boyuan.grid.matter;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody has to do with a matter.
 *
 * @param party one of the three, null for a partner
 * @param partner a partner's name, such as a utility or a university; null for one of the three
 * @param role what they do
 */
@Schema(name = "MatterParty")
record MatterParty(
    @Schema(examples = "PROPERTY") Party party,
    @Size(min = 1, max = 100) @Schema(examples = "水务公司") String partner,
    @NotNull @Schema(examples = "LEAD") Role role) {

  /** What a party does for a matter. */
  enum Role {
    /** 牵头. */
    LEAD,
    /** 配合. */
    SUPPORT,
    /** 知会. */
    INFORMED
  }

  /** How it is when nothing else is said: the community leads, the others hear of it. */
  static final List<MatterParty> COMMUNITY_LEADS =
      List.of(
          new MatterParty(Party.COMMUNITY, null, Role.LEAD),
          new MatterParty(Party.OWNERS_COMMITTEE, null, Role.INFORMED),
          new MatterParty(Party.PROPERTY, null, Role.INFORMED));

  /**
   * Checks what single ones can't tell: each of the three is named once, a partner once at most,
   * and one of all leads.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  static void requireSound(List<MatterParty> parties) {
    if (parties.stream().anyMatch(each -> (each.party() == null) == (each.partner() == null))) {
      throw Problem.invalid("parties", "party-or-partner");
    }
    var three = parties.stream().map(MatterParty::party).filter(Objects::nonNull).toList();
    if (three.size() != Party.values().length
        || !new HashSet<>(three).containsAll(Arrays.asList(Party.values()))) {
      throw Problem.invalid("parties", "each-party-once");
    }
    var partners = parties.stream().map(MatterParty::partner).filter(Objects::nonNull).toList();
    if (partners.stream().distinct().count() != partners.size()) {
      throw Problem.invalid("parties", "each-party-once");
    }
    if (parties.stream().filter(each -> each.role() == Role.LEAD).count() != 1) {
      throw Problem.invalid("parties", "one-lead");
    }
  }
}
