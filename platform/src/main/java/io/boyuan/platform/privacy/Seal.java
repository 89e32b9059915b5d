package io.boyuan.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals personal data before it is stored (X3): AES-256-GCM under the first of the keys in {@code
 * boyuan.privacy.keys}, each {@code name:secret}. What is sealed names its key, so a new key is put
 * in front and the old ones still open what they sealed.
 */
@ApplicationScoped
public class Seal {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int SHORTEST_SECRET = 32;

  private final Map<String, SecretKey> keys = new LinkedHashMap<>();
  private final SecretKey indexKey;
  private final String first;
  private final SecureRandom random = new SecureRandom();

  @Inject
  Seal(@ConfigProperty(name = "boyuan.privacy.keys") List<String> named) {
    String last = null;
    for (String each : named) {
      int colon = each.indexOf(':');
      if (colon < 1 || each.length() - colon - 1 < SHORTEST_SECRET) {
        throw new IllegalArgumentException(
            "boyuan.privacy.keys must be name:secret, the secret of at least 32 characters");
      }
      last = each.substring(colon + 1);
      keys.put(each.substring(0, colon), derived(last, "seal", "AES"));
    }
    this.first = keys.keySet().iterator().next();
    this.indexKey = derived(last, "index", "HmacSHA256");
  }

  /** HKDF, RFC 5869. */
  private static SecretKey derived(String secret, String purpose, String algorithm) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              algorithm,
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret.getBytes(UTF_8))
                  .thenExpand(purpose.getBytes(UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK from 25 on has HKDF-SHA256", e);
    }
  }

  /**
   * Seals a text.
   *
   * @param plain the text, null for none
   * @return the sealed text, null for none; another one each time
   */
  public String sealed(String plain) {
    if (plain == null) {
      return null;
    }
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, keys.get(first), new GCMParameterSpec(TAG_BITS, nonce));
      byte[] secret = cipher.doFinal(plain.getBytes(UTF_8));
      byte[] all = ByteBuffer.allocate(nonce.length + secret.length).put(nonce).put(secret).array();
      return first + ":" + Base64.getEncoder().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has AES/GCM", e);
    }
  }

  /**
   * Opens what was sealed.
   *
   * @param sealed the sealed text, null for none
   * @return the text, null for none
   */
  public String opened(String sealed) {
    if (sealed == null) {
      return null;
    }
    int colon = sealed.indexOf(':');
    var key = keys.get(sealed.substring(0, colon));
    if (key == null) {
      throw new IllegalStateException("No key of boyuan.privacy.keys opens this");
    }
    byte[] all = Base64.getDecoder().decode(sealed.substring(colon + 1));
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, all, 0, NONCE_BYTES));
      return new String(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES), UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("What was sealed was changed since", e);
    }
  }

  /**
   * What tells equal texts without telling the text: a keyed hash, by the last of the keys.
   *
   * @param plain the text, null for none
   * @return the same for the same text, null for none
   */
  public String index(String plain) {
    if (plain == null) {
      return null;
    }
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(indexKey);
      return HexFormat.of().formatHex(mac.doFinal(plain.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }
}
