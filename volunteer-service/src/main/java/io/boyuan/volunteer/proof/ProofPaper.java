package io.boyuan.volunteer.proof;

import io.boyuan.platform.code.TypedCode;
import io.boyuan.platform.paper.Paper;
import io.boyuan.volunteer.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A proof as it is printed, in Chinese and English. */
final class ProofPaper {

  private static final DateTimeFormatter DAY_ZH =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final SignedProof signed;
  private final Proof proof;
  private final String address;
  private final ZoneId zone;

  private ProofPaper(SignedProof signed, String address, ZoneId zone) {
    this.signed = signed;
    this.proof = signed.proof();
    this.address = address + proof.code();
    this.zone = zone;
  }

  /**
   * Prints a proof.
   *
   * @param signed what is on it
   * @param address where proofs are verified
   * @param zone the zone of the place
   * @return a PDF
   */
  static byte[] pdf(SignedProof signed, String address, ZoneId zone) {
    return new ProofPaper(signed, address, zone).printed();
  }

  private byte[] printed() {
    return Paper.titled("志愿服务记录证明 " + proof.number(), proof.issuer())
        .centred("志愿服务记录证明", 20)
        .centred("Certificate of Voluntary Service", 13)
        .centred("编号 No. " + proof.number(), 10)
        .text(statementZh(), 11, 18)
        .text(statementEn(), 10, 6)
        .table(
            new float[] {30, 22, 27, 10, 11},
            List.of("服务内容 Service", "地点 Place", "起止时间 From – to", "分钟 Minutes", "计时 Counted"),
            proof.items().stream().map(this::service).toList())
        .qrCode(address, verification())
        .atRight(proof.issuer() + "  " + proof.issuerEn())
        .atRight(DAY_ZH.format(day(proof.issuedAt())) + "  " + day(proof.issuedAt()))
        .text(
            "依据《志愿服务记录与证明出具办法（试行）》出具。 Issued under the Measures for Recording and"
                + " Certifying Voluntary Service (Trial).",
            8,
            14)
        .pdf();
  }

  private String statementZh() {
    return "兹证明 %s 于 %s 至 %s 参加志愿服务 %d 次，服务时间共 %s；其中扫码计时 %s，非扫码计时（补录、导入或更正）%s。"
        .formatted(
            proof.volunteerName(),
            DAY_ZH.format(proof.from()),
            DAY_ZH.format(proof.to()),
            proof.items().size(),
            hoursZh(proof.minutes()),
            hoursZh(proof.scannedMinutes()),
            hoursZh(notScanned()));
  }

  private String statementEn() {
    return ("This is to certify that %s served as a volunteer %d times from %s to %s, %s in all:"
            + " %s counted by scanning, %s entered, imported or corrected.")
        .formatted(
            proof.volunteerName(),
            proof.items().size(),
            proof.from(),
            proof.to(),
            hoursEn(proof.minutes()),
            hoursEn(proof.scannedMinutes()),
            hoursEn(notScanned()));
  }

  private int notScanned() {
    return proof.minutes() - proof.scannedMinutes();
  }

  private List<String> service(ProofItem item) {
    return List.of(
        item.content() + "\n" + kind(item.category()),
        item.place() == null ? "—" : item.place(),
        minute(item.startedAt()) + "\n– " + minute(item.endedAt()),
        Integer.toString(item.minutes()),
        item.scanned() ? "扫码 scanned" : "非扫码 entered");
  }

  private String verification() {
    return "验证码 Code: %s\n扫码或访问以下地址查验真伪 Verify at:\n%s\n签名 Signature (Ed25519): %s…"
        .formatted(TypedCode.shown(proof.code()), address, signed.shortSignature());
  }

  private static String kind(Category category) {
    return switch (category) {
      case CIVILITY_PATROL -> "文明巡查 Civility patrol";
      case COMMUNITY_SERVICE -> "社区服务 Community service";
      case ENVIRONMENT_HYGIENE -> "环境卫生 Environment and hygiene";
      case OTHER -> "其他 Other";
    };
  }

  private static String hoursZh(int minutes) {
    return "%d 小时 %d 分钟".formatted(minutes / 60, minutes % 60);
  }

  private static String hoursEn(int minutes) {
    return "%d h %d min".formatted(minutes / 60, minutes % 60);
  }

  private String minute(Instant time) {
    return MINUTE.format(time.atZone(zone));
  }

  private LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, zone);
  }
}
