package io.boyuan.volunteer.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * 志愿服务记录证明: what stands on the paper, frozen when it was issued (V7). What it must say is in the
 * measures for recording and certifying voluntary service (志愿服务记录与证明出具办法（试行）): who, what, where,
 * when and how long, who issues it, and the date.
 *
 * @param id the proof
 * @param number which proof of the issuer it is
 * @param code what anyone verifies it by
 * @param volunteerId who served
 * @param volunteerName what they were called
 * @param communityCode the community it is limited to, null when to none
 * @param organizationCode the organization it is limited to, null when to none
 * @param issuer who issued it, in Chinese
 * @param issuerEn who issued it, in English
 * @param from first day
 * @param to last day
 * @param items the services
 * @param issuedAt when it was issued
 */
record Proof(
    UUID id,
    String number,
    String code,
    UUID volunteerId,
    String volunteerName,
    String communityCode,
    String organizationCode,
    String issuer,
    String issuerEn,
    LocalDate from,
    LocalDate to,
    List<ProofItem> items,
    Instant issuedAt) {

  /** The last digits of the number, which who holds the paper can read. */
  private static final int LAST = 4;

  int minutes() {
    return items.stream().mapToInt(ProofItem::minutes).sum();
  }

  int scannedMinutes() {
    return items.stream().filter(ProofItem::scanned).mapToInt(ProofItem::minutes).sum();
  }

  boolean endsWith(String lastFour) {
    return lastFour != null && lastFour.equals(number.substring(number.length() - LAST));
  }

  /** What is signed: all that stands on the paper, one thing a line. */
  byte[] content() {
    var lines = new StringJoiner("\n");
    lines.add("boyuan-proof-1").add(number).add(code).add(volunteerName);
    lines.add(issuer).add(issuerEn).add(from.toString()).add(to.toString());
    lines.add(issuedAt.toString()).add(minutes() + " " + scannedMinutes());
    for (var item : items) {
      lines.add(
          "%s %s %s %s %d %s %s"
              .formatted(
                  item.recordId(),
                  item.category(),
                  item.startedAt(),
                  item.endedAt(),
                  item.minutes(),
                  item.scanned(),
                  item.communityCode()));
      lines.add(item.content()).add(item.place() == null ? "" : item.place());
    }
    return lines.toString().getBytes(UTF_8);
  }
}
