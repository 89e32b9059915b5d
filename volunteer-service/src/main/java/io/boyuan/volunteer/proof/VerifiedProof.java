package io.boyuan.volunteer.proof;

import io.boyuan.platform.privacy.Masked;
import io.boyuan.volunteer.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What anyone who has the code is told of a proof: no more than stands on the paper.
 *
 * @param state whether it still holds
 * @param genuine whether the signature fits
 * @param number which proof of the issuer it is, without its last four digits
 * @param volunteerName the family name, or the whole name for who knows those digits
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
@Schema(name = "VerifiedProof")
record VerifiedProof(
    ProofState state,
    boolean genuine,
    @Schema(examples = "ZM2026-000123-****") String number,
    @Schema(examples = "王**") String volunteerName,
    String issuer,
    String issuerEn,
    LocalDate from,
    LocalDate to,
    int minutes,
    int scannedMinutes,
    int otherMinutes,
    List<Line> items,
    Instant issuedAt,
    String signature) {

  private static final int LAST = 4;

  static VerifiedProof of(Proofs.Standing standing, boolean genuine, String lastFour) {
    var signed = standing.signed();
    var proof = signed.proof();
    boolean hasPaper = proof.endsWith(lastFour);
    String number = proof.number();
    return new VerifiedProof(
        genuine ? standing.state() : ProofState.REVOKED,
        genuine,
        hasPaper ? number : number.substring(0, number.length() - LAST) + "****",
        hasPaper ? proof.volunteerName() : Masked.name(proof.volunteerName()),
        proof.issuer(),
        proof.issuerEn(),
        proof.from(),
        proof.to(),
        proof.minutes(),
        proof.scannedMinutes(),
        proof.minutes() - proof.scannedMinutes(),
        proof.items().stream().map(Line::of).toList(),
        proof.issuedAt(),
        signed.shortSignature());
  }

  /**
   * A service on the paper.
   *
   * @param content what was done
   * @param place where
   * @param category kind of service
   * @param startedAt begin
   * @param endedAt end
   * @param minutes whole minutes that count
   * @param scanned whether they were scanned
   */
  @Schema(name = "VerifiedProofLine")
  record Line(
      String content,
      String place,
      Category category,
      Instant startedAt,
      Instant endedAt,
      int minutes,
      boolean scanned) {

    static Line of(ProofItem item) {
      return new Line(
          item.content(),
          item.place(),
          item.category(),
          item.startedAt(),
          item.endedAt(),
          item.minutes(),
          item.scanned());
    }
  }
}
