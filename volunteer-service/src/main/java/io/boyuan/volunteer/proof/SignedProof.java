package io.boyuan.volunteer.proof;

/**
 * A proof with its signature.
 *
 * @param proof what stands on the paper
 * @param kid the key that signed it
 * @param signature Ed25519 over its content, base64url
 */
record SignedProof(Proof proof, String kid, String signature) {

  /** As much as people compare. */
  private static final int SHORT = 16;

  String shortSignature() {
    return signature.substring(0, SHORT);
  }
}
