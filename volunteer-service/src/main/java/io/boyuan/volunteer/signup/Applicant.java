package io.boyuan.volunteer.signup;

import io.boyuan.platform.caller.Caller;
import io.boyuan.volunteer.shift.Requirements;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to have a place.
 *
 * @param id the subject of their token
 * @param name what they are called, for the coordinator to read
 * @param organizations to which they belong
 * @param organizationCode for which of them they serve, null for none
 * @param teamCode in which team of it, null for none
 */
record Applicant(
    UUID id, String name, Set<String> organizations, String organizationCode, String teamCode) {

  /** The caller, for the organization that the post asks for when they are in several. */
  static Applicant of(Caller caller, Requirements required) {
    var own = caller.organizations();
    var asked = own.stream().filter(required.organizations()::contains).findFirst();
    var organization = asked.or(() -> own.stream().findFirst()).orElse(null);
    // Tokens don't say whose team it is; with one organization there is no doubt.
    var team = own.size() == 1 ? caller.teams().stream().findFirst().orElse(null) : null;
    return new Applicant(caller.id(), caller.name(), own, organization, team);
  }
}
