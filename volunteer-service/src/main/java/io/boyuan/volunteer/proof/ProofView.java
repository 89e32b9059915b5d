package io.boyuan.volunteer.proof;

import io.boyuan.platform.code.TypedCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proof as its holder sees it.
 *
 * @param id the proof
 * @param number which proof of the issuer it is
 * @param code what anyone verifies it by
 * @param verificationAddress where anyone verifies it
 * @param state whether it still holds
 * @param volunteerName who served
 * @param issuer who issued it, in Chinese
 * @param issuerEn who issued it, in English
 * @param from first day
 * @param to last day
 * @param minutes whole minutes of service
 * @param scannedMinutes how many of them were scanned
 * @param otherMinutes how many were entered, imported or corrected
 * @param items the services
 * @param issuedAt when it was issued
 * @param signature begin of its signature, as on the paper
 */
@Schema(name = "Proof")
record ProofView(
    UUID id,
    @Schema(examples = "ZM2026-000123-4821") String number,
    @Schema(examples = "7K3Q-9XZA-M2TD") String code,
    String verificationAddress,
    ProofState state,
    String volunteerName,
    String issuer,
    String issuerEn,
    LocalDate from,
    LocalDate to,
    int minutes,
    int scannedMinutes,
    int otherMinutes,
    List<ProofItem> items,
    Instant issuedAt,
    String signature) {

  static ProofView of(Proofs.Standing standing, String address) {
    var signed = standing.signed();
    var proof = signed.proof();
    return new ProofView(
        proof.id(),
        proof.number(),
        TypedCode.shown(proof.code()),
        address + proof.code(),
        standing.state(),
        proof.volunteerName(),
        proof.issuer(),
        proof.issuerEn(),
        proof.from(),
        proof.to(),
        proof.minutes(),
        proof.scannedMinutes(),
        proof.minutes() - proof.scannedMinutes(),
        proof.items(),
        proof.issuedAt(),
        signed.shortSignature());
  }
}
