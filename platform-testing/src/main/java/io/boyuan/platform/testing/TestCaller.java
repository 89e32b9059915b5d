package io.boyuan.platform.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Somebody who calls in a test, with the claims their token carries.
 *
 * @param name login name
 * @param roles realm roles
 * @param communities codes of the communities they belong to
 * @param organizations codes of their organizations
 * @param teams codes of their teams
 * @param audience whom the token is for
 * @param validSeconds how long the token lives from now, negative for one that has expired
 * @param issuer who issues it
 * @param key what signs it
 */
public record TestCaller(
    String name,
    List<String> roles,
    List<String> communities,
    List<String> organizations,
    List<String> teams,
    String audience,
    int validSeconds,
    String issuer,
    RsaJsonWebKey key) {

  static TestCaller named(String name, String issuer, RsaJsonWebKey key) {
    return new TestCaller(
        name, List.of(), List.of(), List.of(), List.of(), "boyuan-api", 900, issuer, key);
  }

  /**
   * The subject of the token.
   *
   * @return an id that depends on the name alone
   */
  public UUID id() {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same caller with these roles.
   *
   * @param roles realm roles
   * @return a changed copy
   */
  public TestCaller withRoles(String... roles) {
    return new TestCaller(
        name,
        List.of(roles),
        communities,
        organizations,
        teams,
        audience,
        validSeconds,
        issuer,
        key);
  }

  /**
   * The same caller in these communities.
   *
   * @param communities codes
   * @return a changed copy
   */
  public TestCaller inCommunities(String... communities) {
    return new TestCaller(
        name,
        roles,
        List.of(communities),
        organizations,
        teams,
        audience,
        validSeconds,
        issuer,
        key);
  }

  /**
   * The same caller in these organizations.
   *
   * @param organizations codes
   * @return a changed copy
   */
  public TestCaller inOrganizations(String... organizations) {
    return new TestCaller(
        name,
        roles,
        communities,
        List.of(organizations),
        teams,
        audience,
        validSeconds,
        issuer,
        key);
  }

  /**
   * The same caller in these teams.
   *
   * @param teams codes
   * @return a changed copy
   */
  public TestCaller inTeams(String... teams) {
    return new TestCaller(
        name,
        roles,
        communities,
        organizations,
        List.of(teams),
        audience,
        validSeconds,
        issuer,
        key);
  }

  /**
   * The same caller with a token for somebody else.
   *
   * @param audience whom the token is for
   * @return a changed copy
   */
  public TestCaller withAudience(String audience) {
    return new TestCaller(
        name, roles, communities, organizations, teams, audience, validSeconds, issuer, key);
  }

  /**
   * The same caller with a token that has expired.
   *
   * @return a changed copy
   */
  public TestCaller expired() {
    return new TestCaller(
        name, roles, communities, organizations, teams, audience, -60, issuer, key);
  }

  /**
   * The signed token.
   *
   * @return a JWT for {@code Authorization: Bearer}
   */
  public String token() {
    var claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setSubject(id().toString());
    claims.setAudience(audience);
    claims.setGeneratedJwtId();
    var now = NumericDate.now();
    claims.setIssuedAt(NumericDate.fromSeconds(now.getValue() + Math.min(0, validSeconds * 2L)));
    claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + validSeconds));
    claims.setClaim("typ", "Bearer");
    claims.setClaim("azp", "boyuan-cli");
    claims.setClaim("preferred_username", name);
    claims.setClaim("name", name);
    claims.setClaim("realm_access", Map.of("roles", roles));
    claims.setClaim("community", communities);
    claims.setClaim("organization", organizations);
    claims.setClaim("team", teams);
    var jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setKey(key.getPrivateKey());
    jws.setKeyIdHeaderValue(key.getKeyId());
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("Cannot sign a test token", e);
    }
  }
}
