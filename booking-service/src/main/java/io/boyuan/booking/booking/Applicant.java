package io.boyuan.booking.booking;

import io.boyuan.booking.points.AccountHolder;
import io.boyuan.booking.space.BookerKind;
import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who books, and as what.
 *
 * @param personId the person, null when it is nobody's own booking
 * @param name what they are called
 * @param kinds as what they may book
 * @param organizationCode the organization that they book for and that pays, null for themselves
 */
public record Applicant(
    UUID personId, String name, Set<BookerKind> kinds, String organizationCode) {

  /**
   * The caller.
   *
   * @param caller who calls
   * @param organizationCode for which organization, null for themselves
   * @return the caller as all that their roles say
   * @throws Problem 403 {@code other-organization}
   */
  public static Applicant of(Caller caller, String organizationCode) {
    if (organizationCode == null) {
      return new Applicant(caller.id(), caller.name(), kindsOf(caller), null);
    }
    if (!caller.is(Roles.COORDINATOR) || !caller.organizations().contains(organizationCode)) {
      throw Problem.forbidden("other-organization");
    }
    return new Applicant(
        caller.id(), caller.name(), Set.of(BookerKind.ORGANIZATION), organizationCode);
  }

  private static Set<BookerKind> kindsOf(Caller caller) {
    var kinds = EnumSet.noneOf(BookerKind.class);
    if (caller.is(Roles.RESIDENT)) {
      kinds.add(BookerKind.RESIDENT);
    }
    if (caller.is(Roles.VOLUNTEER)) {
      kinds.add(BookerKind.VOLUNTEER);
    }
    return kinds;
  }

  /**
   * Somebody whom staff let in without an account.
   *
   * @param name what staff call them
   * @return an applicant who pays nothing
   */
  public static Applicant guest(String name) {
    return new Applicant(null, name, Set.of(), null);
  }

  /**
   * Whether they may book as one of some.
   *
   * @param wanted some kinds
   * @return true when they are at least one of them
   */
  public boolean isAnyOf(Set<BookerKind> wanted) {
    return kinds.stream().anyMatch(wanted::contains);
  }

  AccountHolder account() {
    return AccountHolder.of(personId, organizationCode);
  }
}
