package io.boyuan.volunteer.proof;

import io.boyuan.platform.qr.QrCode;
import io.boyuan.volunteer.Category;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A proof as it is printed: a PDF in Chinese and English with a font of its own. */
final class ProofPaper {

  private static final String FONT = "/fonts/BoyuanProofSans.otf";
  private static final float MARGIN = 48;
  private static final int QR_POINTS = 96;
  private static final Color LINE = new Color(0xBBBBBB);
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
    var bytes = new ByteArrayOutputStream();
    try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
      PdfWriter.getInstance(document, bytes);
      document.addTitle("志愿服务记录证明 " + proof.number());
      document.addAuthor(proof.issuer());
      document.open();
      document.add(centred("志愿服务记录证明", 20));
      document.add(centred("Certificate of Voluntary Service", 13));
      document.add(centred("编号 No. " + proof.number(), 10));
      document.add(text(statementZh(), 11, 18));
      document.add(text(statementEn(), 10, 6));
      document.add(services());
      document.add(verification());
      document.add(issued(proof.issuer() + "  " + proof.issuerEn()));
      document.add(issued(DAY_ZH.format(day(proof.issuedAt())) + "  " + day(proof.issuedAt())));
      document.add(
          text(
              "依据《志愿服务记录与证明出具办法（试行）》出具。 Issued under the Measures for Recording and"
                  + " Certifying Voluntary Service (Trial).",
              8,
              14));
    }
    return bytes.toByteArray();
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

  private PdfPTable services() {
    var table = new PdfPTable(new float[] {30, 22, 27, 10, 11});
    table.setWidthPercentage(100);
    table.setSpacingBefore(14);
    table.setHeaderRows(1);
    Stream.of("服务内容 Service", "地点 Place", "起止时间 From – to", "分钟 Minutes", "计时 Counted")
        .forEach(heading -> table.addCell(cell(heading, 9)));
    for (var item : proof.items()) {
      table.addCell(cell(item.content() + "\n" + kind(item.category()), 9));
      table.addCell(cell(item.place() == null ? "—" : item.place(), 9));
      table.addCell(cell(minute(item.startedAt()) + "\n– " + minute(item.endedAt()), 9));
      table.addCell(cell(Integer.toString(item.minutes()), 9));
      table.addCell(cell(item.scanned() ? "扫码 scanned" : "非扫码 entered", 9));
    }
    return table;
  }

  private PdfPTable verification() {
    var table = new PdfPTable(new float[] {QR_POINTS + 12, 390});
    table.setWidthPercentage(100);
    table.setSpacingBefore(14);
    table.setKeepTogether(true);
    table.addCell(borderless(qr()));
    var words =
        new Paragraph(
            18,
            "验证码 Code: %s\n扫码或访问以下地址查验真伪 Verify at:\n%s\n签名 Signature (Ed25519): %s…"
                .formatted(ProofCode.shown(proof.code()), address, signed.shortSignature()),
            font(9));
    var cell = new PdfPCell();
    cell.addElement(words);
    table.addCell(borderless(cell));
    return table;
  }

  private PdfPCell qr() {
    try {
      var image = Image.getInstance(QrCode.png(address));
      image.scaleAbsolute(QR_POINTS, QR_POINTS);
      return new PdfPCell(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfPCell borderless(PdfPCell cell) {
    cell.setBorder(0);
    return cell;
  }

  private static PdfPCell cell(String words, int size) {
    var cell = new PdfPCell(new Phrase(words, font(size)));
    cell.setBorderColor(LINE);
    cell.setPadding(5);
    return cell;
  }

  private static Paragraph centred(String words, int size) {
    var paragraph = text(words, size, 6);
    paragraph.setAlignment(Element.ALIGN_CENTER);
    return paragraph;
  }

  private static Paragraph issued(String words) {
    var paragraph = text(words, 11, 8);
    paragraph.setAlignment(Element.ALIGN_RIGHT);
    return paragraph;
  }

  private static Paragraph text(String words, int size, int spaceBefore) {
    var paragraph = new Paragraph(size * 1.7f, words, font(size));
    paragraph.setSpacingBefore(spaceBefore);
    return paragraph;
  }

  private static Font font(int size) {
    return new Font(Embedded.FONT, size);
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

  /** Read once: it has some twenty thousand characters. */
  private static final class Embedded {

    static final BaseFont FONT = read();

    private Embedded() {}

    private static BaseFont read() {
      try (var file = ProofPaper.class.getResourceAsStream(ProofPaper.FONT)) {
        return BaseFont.createFont(
            "BoyuanProofSans.otf",
            BaseFont.IDENTITY_H,
            BaseFont.EMBEDDED,
            BaseFont.CACHED,
            file.readAllBytes(),
            null);
      } catch (IOException e) {
        throw new UncheckedIOException("The font of proofs cannot be read", e);
      }
    }
  }
}
