package io.boyuan.partnership.signing;

import io.boyuan.partnership.agreement.Side;
import io.boyuan.partnership.document.AgreementDocument;
import io.boyuan.partnership.obligation.Clause;
import io.boyuan.platform.paper.Paper;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** An agreement as it is printed, in Chinese and English, with who signed it. */
final class AgreementPaper {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private AgreementPaper() {}

  /**
   * Prints an agreement.
   *
   * @param document what both sides sign
   * @param signatures all that were given
   * @param zone the zone of the place
   * @return a PDF
   */
  static byte[] pdf(AgreementDocument document, List<SignatureView> signatures, ZoneId zone) {
    var wording = document.wording();
    var parties = document.parties();
    String hash = document.sha256();
    return Paper.titled(wording.names().zh() + " " + document.number(), parties.communityCode())
        .centred(wording.names().zh(), 18)
        .centred(wording.names().en(), 12)
        .centred("编号 No. " + document.number(), 10)
        .text(
            "社区 Community: %s　高校 University: %s\n有效期 Valid: %s – %s"
                .formatted(
                    parties.communityCode(),
                    parties.universityCode(),
                    wording.validFrom(),
                    wording.validUntil()),
            10,
            12)
        .text(wording.text(), 11, 12)
        .text(wording.textEn(), 10, 12)
        .table(
            new float[] {14, 50, 22, 14},
            List.of("责任方 Side", "事项 Obligation", "衡量 Measure", "期限 Due"),
            document.obligations().stream().map(AgreementPaper::clause).toList())
        .table(
            new float[] {50, 50},
            List.of("附件 Attachment", "SHA-256"),
            document.attachments().stream()
                .map(each -> List.of(each.name(), each.sha256()))
                .toList())
        .table(
            new float[] {16, 24, 24, 36},
            List.of("签署方 Side", "签署人 Signed by", "时间 At", "所签摘要 Hash signed"),
            signatures.stream()
                .filter(SignatureView::stands)
                .map(each -> signed(each, zone))
                .toList())
        .text("文本摘要 SHA-256 of this document: " + hash, 9, 12)
        .pdf();
  }

  private static List<String> clause(Clause clause) {
    return List.of(
        shown(clause.side()),
        clause.words() + "\n" + clause.wordsEn(),
        clause.measure(),
        clause.dueOn().toString());
  }

  private static List<String> signed(SignatureView signature, ZoneId zone) {
    return List.of(
        shown(signature.side()),
        signature.signerName(),
        MINUTE.format(signature.signedAt().atZone(zone)),
        signature.documentHash());
  }

  private static String shown(Side side) {
    return switch (side) {
      case COMMUNITY -> "社区 Community";
      case UNIVERSITY -> "高校 University";
    };
  }
}
