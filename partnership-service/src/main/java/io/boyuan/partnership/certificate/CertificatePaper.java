package io.boyuan.partnership.certificate;

import io.boyuan.platform.paper.Paper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A certificate as it is printed, in Chinese and English. */
final class CertificatePaper {

  private static final DateTimeFormatter DAY_ZH =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

  private CertificatePaper() {}

  /**
   * Prints a certificate.
   *
   * @param certificate what is on it, with how often it was printed, this time included
   * @param policy who issues it and where it is verified
   * @param zone the zone of the place
   * @return a PDF
   */
  static byte[] pdf(CertificateView certificate, CertificatePolicy policy, ZoneId zone) {
    var issued = LocalDate.ofInstant(certificate.issuedAt(), zone);
    String address = policy.verificationAddress() + certificate.code();
    var paper =
        Paper.titled("结业证书 " + certificate.code(), policy.issuer())
            .centred("结业证书", 24)
            .centred("Certificate of Completion", 14);
    if (certificate.prints() > 1) {
      paper.centred(
          "补打（第 %d 次打印） Reprint (print %d)".formatted(certificate.prints(), certificate.prints()),
          10);
    }
    return paper
        .text(
            "兹证明 %s 于 %s 至 %s 参加课程“%s”，共开课 %d 次，到课 %d 次，准予结业。"
                .formatted(
                    certificate.participantName(),
                    DAY_ZH.format(certificate.firstDay()),
                    DAY_ZH.format(certificate.lastDay()),
                    certificate.title(),
                    certificate.held(),
                    certificate.present()),
            12,
            24)
        .text(
            "This is to certify that %s completed the course “%s” from %s to %s, present at %d of %d sessions."
                .formatted(
                    certificate.participantName(),
                    certificate.titleEn(),
                    certificate.firstDay(),
                    certificate.lastDay(),
                    certificate.present(),
                    certificate.held()),
            11,
            8)
        .qrCode(
            address,
            "验证码 Code: %s\n扫码或访问以下地址查验真伪 Verify at:\n%s".formatted(certificate.code(), address))
        .atRight(policy.issuer() + "  " + policy.issuerEn())
        .atRight(DAY_ZH.format(issued) + "  " + issued)
        .pdf();
  }
}
