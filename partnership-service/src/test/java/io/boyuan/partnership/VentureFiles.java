package io.boyuan.partnership;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Files to attach. */
final class VentureFiles {

  private VentureFiles() {}

  static byte[] png() {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of nothing whose file says who made it. */
  static byte[] pdfOf(String author) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new Document()) {
      PdfWriter.getInstance(document, bytes);
      document.addAuthor(author);
      document.addTitle(author);
      document.open();
      document.add(new Paragraph("plan"));
    }
    return bytes.toByteArray();
  }
}
