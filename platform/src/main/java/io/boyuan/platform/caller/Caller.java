package io.boyuan.platform.caller;

import io.boyuan.platform.problem.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, by the verified claims of their token (X1). */
@RequestScoped
public class Caller {

  /** The role that may act for every community. */
  private static final String ADMIN = "admin";

  private final SecurityIdentity identity;
  private final JsonWebToken token;

  @Inject
  Caller(SecurityIdentity identity, JsonWebToken token) {
    this.identity = identity;
    this.token = token;
  }

  /**
   * Whether nobody signed in.
   *
   * @return true without a token
   */
  public boolean isAnonymous() {
    return identity.isAnonymous();
  }

  /**
   * Who they are everywhere in the suite.
   *
   * @return the subject of the token
   * @throws Problem 401 {@code unauthenticated} when nobody signed in
   */
  public UUID id() {
    if (isAnonymous() || token.getSubject() == null) {
      throw Problem.of(401, "unauthenticated");
    }
    try {
      return UUID.fromString(token.getSubject());
    } catch (IllegalArgumentException notAnId) {
      throw Problem.of(401, "unauthenticated");
    }
  }

  /**
   * What they are called, for people to read.
   *
   * @return the name in the token, or the login name when it has none
   */
  public String name() {
    String name = token.getClaim("name");
    return name != null ? name : token.getName();
  }

  /**
   * Whether they have a role.
   *
   * @param role a realm role
   * @return true when the token grants it
   */
  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /**
   * The communities they belong to.
   *
   * @return codes from the claim {@code community}
   */
  public Set<String> communities() {
    return codes("community");
  }

  /**
   * The organizations they belong to.
   *
   * @return codes from the claim {@code organization}
   */
  public Set<String> organizations() {
    return codes("organization");
  }

  /**
   * The teams they belong to.
   *
   * @return codes from the claim {@code team}
   */
  public Set<String> teams() {
    return codes("team");
  }

  /**
   * Whether they may act for a community.
   *
   * @param community a community's code
   * @return true when it is one of theirs, or they are admin
   */
  public boolean actsFor(String community) {
    return communities().contains(community) || is(ADMIN);
  }

  /**
   * Refuses who may not act for a community.
   *
   * @param community a community's code
   * @throws Problem 403 {@code other-community}
   */
  public void requireActsFor(String community) {
    if (!actsFor(community)) {
      throw Problem.forbidden("other-community");
    }
  }

  private Set<String> codes(String claim) {
    Object value = token.getClaim(claim);
    var codes = new LinkedHashSet<String>();
    switch (value) {
      case null -> {}
      case JsonArray array -> array.forEach(code -> codes.add(((JsonString) code).getString()));
      case Collection<?> list -> list.forEach(code -> codes.add(code.toString()));
      default -> codes.add(value.toString());
    }
    return codes;
  }
}
