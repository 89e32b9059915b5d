package io.boyuan.volunteer.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;

/** The keys that sign proofs (Ed25519, RFC 8032). The newest signs; all of them verify. */
@ApplicationScoped
class ProofKeys {

  private static final String ALGORITHM = "Ed25519";

  private final Sql sql;
  private final Seal seal;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ProofKeys(Sql sql, Seal seal, Ids ids, Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.ids = ids;
    this.clock = clock;
  }

  /** Signs a proof; the first key is made when it is first needed. */
  SignedProof sign(Proof proof) {
    var key = newest();
    try {
      var signing = Signature.getInstance(ALGORITHM);
      signing.initSign(
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(decoded(key.privateKey()))));
      signing.update(proof.content());
      return new SignedProof(proof, key.kid(), encoded(signing.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has Ed25519", e);
    }
  }

  /** Whether a proof is as it was signed. */
  boolean isGenuine(SignedProof signed) {
    var key =
        sql.first(
            "select public_key from proof_key where kid = ?",
            row -> row.text("public_key"),
            signed.kid());
    try {
      var verifying = Signature.getInstance(ALGORITHM);
      verifying.initVerify(
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(decoded(key.orElseThrow()))));
      verifying.update(signed.proof().content());
      return verifying.verify(decoded(signed.signature()));
    } catch (GeneralSecurityException forged) {
      return false;
    }
  }

  private Key newest() {
    String newest = "select kid, private_key from proof_key order by created_at desc, kid limit 1";
    return sql.first(newest, row -> new Key(row.text("kid"), seal.opened(row.text("private_key"))))
        .orElseGet(this::first);
  }

  private Key first() {
    try {
      var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      var key = new Key(ids.next().toString().substring(24), encoded(pair.getPrivate()));
      sql.change(
          "insert into proof_key (kid, public_key, private_key, created_at) values (?, ?, ?, ?)",
          key.kid(),
          encoded(pair.getPublic()),
          seal.sealed(key.privateKey()),
          clock.instant());
      return key;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has Ed25519", e);
    }
  }

  private static String encoded(java.security.Key key) {
    return encoded(key.getEncoded());
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    return Base64.getUrlDecoder().decode(text.getBytes(UTF_8));
  }

  private record Key(String kid, String privateKey) {}
}
