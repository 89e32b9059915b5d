package io.boyuan.volunteer.signup;

import io.boyuan.platform.caller.Caller;
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

  static Applicant of(Caller caller) {
    return new Applicant(
        caller.id(),
        caller.name(),
        caller.organizations(),
        caller.organizations().stream().findFirst().orElse(null),
        caller.teams().stream().findFirst().orElse(null));
  }
}
