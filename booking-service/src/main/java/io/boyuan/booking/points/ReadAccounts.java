package io.boyuan.booking.points;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Who may read which account (B2). */
@ApplicationScoped
class ReadAccounts {

  private static final Duration LONGEST = Duration.ofDays(366);

  private final Statements statements;
  private final Accounts accounts;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ReadAccounts(Statements statements, Accounts accounts, Caller caller, Clock clock) {
    this.statements = statements;
    this.accounts = accounts;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Statement mine(PageRequest request) {
    return statements.of(AccountHolder.person(caller.id()), request);
  }

  /**
   * The caller's entries of a time.
   *
   * @param from begin, a year before the end when null
   * @param to end, now when null
   * @return newest first
   * @throws Problem 400 {@code invalid-input} for more than a year
   */
  @Transactional
  Sheet mine(Instant from, Instant to) {
    var end = to == null ? clock.instant() : to;
    var start = from == null ? end.minus(LONGEST) : from;
    if (!end.isAfter(start)) {
      throw Problem.invalid("to", "end-after-start");
    }
    if (Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw Problem.invalid("to", "at-most-a-year");
    }
    return statements.sheetOf(AccountHolder.person(caller.id()), start, end);
  }

  /**
   * A person's account, for staff of a community that points of it came from or went to.
   *
   * @param personId the person
   * @param request which page
   * @return their statement
   * @throws Problem 404 also for who has nothing to do with the caller's communities
   */
  @Transactional
  Statement ofPerson(UUID personId, PageRequest request) {
    var holder = AccountHolder.person(personId);
    requireDealings(holder);
    return statements.of(holder, request);
  }

  private void requireDealings(AccountHolder holder) {
    if (!caller.is(Roles.ADMIN) && !accounts.hasDealtWith(holder, caller.communities())) {
      throw Problem.notFound();
    }
  }

  /**
   * An organization's account, for its coordinators and for staff.
   *
   * @param code the organization
   * @param request which page
   * @return its statement
   * @throws Problem 403 {@code other-organization}, 404 for staff of communities that it has
   *     nothing to do with
   */
  @Transactional
  Statement ofOrganization(String code, PageRequest request) {
    if (!caller.organizations().contains(code)) {
      if (!caller.is(Roles.COMMUNITY_STAFF) && !caller.is(Roles.ADMIN)) {
        throw Problem.forbidden("other-organization");
      }
      requireDealings(AccountHolder.organization(code));
    }
    return statements.of(AccountHolder.organization(code), request);
  }
}
