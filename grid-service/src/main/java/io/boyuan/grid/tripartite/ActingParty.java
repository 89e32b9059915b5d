package io.boyuan.grid.tripartite;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** For which of the three parties the caller acts: for their own, in their own community. */
@RequestScoped
public class ActingParty {

  private final Caller caller;

  @Inject
  ActingParty(Caller caller) {
    this.caller = caller;
  }

  /**
   * The party the caller acts for in a community.
   *
   * @param community its code
   * @return empty when they act for none of the three
   */
  public Optional<Party> in(String community) {
    return Arrays.stream(Party.values()).filter(party -> actsFor(community, party)).findFirst();
  }

  /**
   * Whether the caller acts for a party.
   *
   * @param community the community's code
   * @param party the party
   * @return true when they have its role there; nobody acts for another, whatever else they may do
   */
  public boolean actsFor(String community, Party party) {
    return caller.is(party.role()) && caller.communities().contains(community);
  }

  /**
   * Refuses who does not act for a party.
   *
   * @param community the community's code
   * @param party the party
   * @throws Problem 403 {@code not-your-party}
   */
  public void requireActsFor(String community, Party party) {
    if (!actsFor(community, party)) {
      throw Problem.forbidden("not-your-party");
    }
  }

  /**
   * Whether the caller looks after all that the parties do in a community.
   *
   * @param community its code
   * @return true for its staff, and for an administrator
   */
  public boolean manages(String community) {
    return caller.is(Roles.ADMIN) || actsFor(community, Party.COMMUNITY);
  }

  /**
   * Refuses who neither acts for a party nor manages.
   *
   * @param community the community's code
   * @param party the party
   * @throws Problem 403 {@code not-your-party}
   */
  public void requireManagesOrActsFor(String community, Party party) {
    if (!manages(community)) {
      requireActsFor(community, party);
    }
  }

  /**
   * Refuses who does not manage.
   *
   * @param community its code
   * @throws Problem 403 {@code other-community}
   */
  public void requireManages(String community) {
    if (!manages(community)) {
      throw Problem.forbidden("other-community");
    }
  }

  /**
   * Refuses who has no part in what the three do in a community.
   *
   * @param community its code
   * @throws Problem 403 {@code other-community}
   */
  public void requireTakesPart(String community) {
    if (!manages(community) && in(community).isEmpty()) {
      throw Problem.forbidden("other-community");
    }
  }

  /**
   * Refuses who may not read what the three do in a community; the street may.
   *
   * @param community its code
   * @throws Problem 403 {@code other-community}
   */
  public void requireReads(String community) {
    if (!caller.is(Roles.DISPATCHER)) {
      requireTakesPart(community);
    }
  }

  /**
   * Who calls.
   *
   * @return their id
   */
  public UUID callerId() {
    return caller.id();
  }

  /**
   * What who calls is called.
   *
   * @return a name for people to read
   */
  public String callerName() {
    return caller.name();
  }
}
