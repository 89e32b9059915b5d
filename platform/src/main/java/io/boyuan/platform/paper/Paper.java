package io.boyuan.platform.paper;

import io.boyuan.platform.qr.QrCode;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

/**
 * A4 paper that is written from top to bottom in Chinese and English, with a font of its own, and
 * printed as a PDF. Sizes are the font's, in typographic units of 1/72 inch.
 */
public final class Paper {

  private static final float MARGIN = 48;
  private static final int QR_SIZE = 96;
  private static final int TABLE_SIZE = 9;
  private static final Color LINE = new Color(0xBBBBBB);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

  private Paper() {}

  /**
   * An empty paper.
   *
   * @param title what readers of PDF call the file
   * @param author who issues it
   * @return paper to write on
   */
  public static Paper titled(String title, String author) {
    var paper = new Paper();
    PdfWriter.getInstance(paper.document, paper.bytes);
    paper.document.addTitle(title);
    paper.document.addAuthor(author);
    paper.document.open();
    return paper;
  }

  /**
   * A heading in the middle.
   *
   * @param words what it says
   * @param size of the font
   * @return this paper
   */
  public Paper centred(String words, int size) {
    var paragraph = paragraph(words, size, 6);
    paragraph.setAlignment(Element.ALIGN_CENTER);
    document.add(paragraph);
    return this;
  }

  /**
   * A paragraph.
   *
   * @param words what it says
   * @param size of the font
   * @param gapAbove what is left empty above it
   * @return this paper
   */
  public Paper text(String words, int size, int gapAbove) {
    document.add(paragraph(words, size, gapAbove));
    return this;
  }

  /**
   * A line at the right, such as who signs.
   *
   * @param words what it says
   * @return this paper
   */
  public Paper atRight(String words) {
    var paragraph = paragraph(words, 11, 8);
    paragraph.setAlignment(Element.ALIGN_RIGHT);
    document.add(paragraph);
    return this;
  }

  /**
   * A table whose headings are repeated on each page.
   *
   * @param widths of the columns, in proportion
   * @param headings one for each column
   * @param rows each with a text for each column
   * @return this paper
   */
  public Paper table(float[] widths, List<String> headings, List<List<String>> rows) {
    var table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(14);
    table.setHeaderRows(1);
    headings.forEach(heading -> table.addCell(cell(heading)));
    rows.forEach(row -> row.forEach(words -> table.addCell(cell(words))));
    document.add(table);
    return this;
  }

  /**
   * A QR code with words beside it.
   *
   * @param code what the QR code says
   * @param words what stands beside it
   * @return this paper
   */
  public Paper qrCode(String code, String words) {
    var table = new PdfPTable(new float[] {QR_SIZE + 12, 390});
    table.setWidthPercentage(100);
    table.setSpacingBefore(14);
    table.setKeepTogether(true);
    table.addCell(borderless(qr(code)));
    var beside = new PdfPCell();
    beside.addElement(new Paragraph(18, words, font(TABLE_SIZE)));
    table.addCell(borderless(beside));
    document.add(table);
    return this;
  }

  /**
   * Prints what was written; nothing can be added after it.
   *
   * @return a PDF
   */
  public byte[] pdf() {
    document.close();
    return bytes.toByteArray();
  }

  private static PdfPCell qr(String code) {
    try {
      var image = Image.getInstance(QrCode.png(code));
      image.scaleAbsolute(QR_SIZE, QR_SIZE);
      return new PdfPCell(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfPCell borderless(PdfPCell cell) {
    cell.setBorder(0);
    return cell;
  }

  private static PdfPCell cell(String words) {
    var cell = new PdfPCell(new Phrase(words, font(TABLE_SIZE)));
    cell.setBorderColor(LINE);
    cell.setPadding(5);
    return cell;
  }

  private static Paragraph paragraph(String words, int size, int gapAbove) {
    var paragraph = new Paragraph(size * 1.7f, words, font(size));
    paragraph.setSpacingBefore(gapAbove);
    return paragraph;
  }

  private static Font font(int size) {
    return new Font(Embedded.FONT, size);
  }

  /** Read once: it has some twenty thousand characters. */
  private static final class Embedded {

    static final BaseFont FONT = read();

    private Embedded() {}

    private static BaseFont read() {
      try (var file = Paper.class.getResourceAsStream("/fonts/BoyuanProofSans.otf")) {
        return BaseFont.createFont(
            "BoyuanProofSans.otf",
            BaseFont.IDENTITY_H,
            BaseFont.EMBEDDED,
            BaseFont.CACHED,
            file.readAllBytes(),
            null);
      } catch (IOException e) {
        throw new UncheckedIOException("The font of papers cannot be read", e);
      }
    }
  }
}
