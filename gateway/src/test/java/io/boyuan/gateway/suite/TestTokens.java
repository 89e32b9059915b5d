package io.boyuan.gateway.suite;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Tokens, good and bad, as the realm or a forger would make them. */
public final class TestTokens {

  private TestTokens() {}

  /** A token the gateway trusts. */
  public static String good() {
    return signed(claims(c -> {}));
  }

  /** Of somebody with a role who acts for communities. */
  public static String of(String subject, String role, String... communities) {
    return with(
        claims -> {
          claims.setSubject(subject);
          claims.setClaim("realm_access", Map.of("roles", List.of(role)));
          claims.setStringListClaim("community", communities);
        });
  }

  /** Signed by the realm, but with other claims. */
  public static String with(Consumer<JwtClaims> change) {
    return signed(claims(change));
  }

  /** Signed by a key that claims to be the realm's. */
  public static String forged() {
    return compact(jws -> jws.setKey(newKey().getPrivateKey()));
  }

  /** Signed by a key that the realm does not have. */
  public static String ofKey(String keyId) {
    return compact(
        jws -> {
          jws.setKey(newKey().getPrivateKey());
          jws.setKeyIdHeaderValue(keyId);
        });
  }

  /** Not signed at all. */
  public static String unsigned() {
    return compact(
        jws -> {
          jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
          jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
          jws.setKey(null);
        });
  }

  /** Signed symmetrically, with the realm's public key for a secret. */
  public static String signedWithPublicKey() {
    return compact(
        jws -> {
          jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
          jws.setKey(new HmacKey(realmKey().getPublicKey().getEncoded()));
        });
  }

  /** Who issues them. */
  static String realm() {
    return property("test.realm");
  }

  private static String signed(JwtClaims claims) {
    return compact(jws -> jws.setPayload(claims.toJson()));
  }

  private static String compact(Consumer<JsonWebSignature> change) {
    var jws = new JsonWebSignature();
    jws.setPayload(claims(c -> {}).toJson());
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    jws.setKeyIdHeaderValue("test-key");
    jws.setKey(realmKey().getPrivateKey());
    change.accept(jws);
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JwtClaims claims(Consumer<JwtClaims> change) {
    var claims = new JwtClaims();
    claims.setIssuer(realm());
    claims.setAudience("boyuan-api");
    claims.setSubject("volunteer");
    claims.setGeneratedJwtId();
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(5);
    change.accept(claims);
    return claims;
  }

  private static RsaJsonWebKey realmKey() {
    try {
      return (RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(property("test.signing-key"));
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RsaJsonWebKey newKey() {
    try {
      return RsaJwkGenerator.generateJwk(2048);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String property(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
