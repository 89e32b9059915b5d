package io.boyuan.volunteer.proof;

import io.boyuan.platform.code.TypedCode;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Anyone verifies a proof by its code, without signing in (V7). */
@ApplicationScoped
class VerifyProof {

  private final Proofs proofs;
  private final ProofKeys keys;

  @Inject
  VerifyProof(Proofs proofs, ProofKeys keys) {
    this.proofs = proofs;
    this.keys = keys;
  }

  /**
   * Verifies a proof: a proof, its items with their records, the key; three statements.
   *
   * @param typed the code as somebody typed it
   * @param lastFour the last four digits of the number, which show the whole name; may be null
   * @return what stands on the paper, and whether it holds
   * @throws Problem 404
   */
  @Transactional
  VerifiedProof verify(String typed, String lastFour) {
    var standing = proofs.byCode(TypedCode.read(typed)).orElseThrow(Problem::notFound);
    return VerifiedProof.of(standing, keys.isGenuine(standing.signed()), lastFour);
  }
}
