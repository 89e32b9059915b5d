package io.boyuan.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Annotation;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

class PlainPdfTest {

  @Test
  void nothing_in_the_file_tells_who_made_it_and_its_pages_stay() throws IOException {
    byte[] plain = PlainPdf.writtenAnew(aPdf());

    String raw = new String(plain, StandardCharsets.ISO_8859_1);
    assertThat(raw).doesNotContain("Zhang San", "Wenzhou", "remark");
    try (var reader = new PdfReader(plain)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(2);
      assertThat(reader.getInfo()).doesNotContainKeys("Author", "Creator", "Title");
      assertThat(reader.getMetadata()).isNull();
    }
  }

  @Test
  void a_photo_in_it_is_the_same_picture_without_what_the_camera_wrote() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var document = new Document();
    PdfWriter.getInstance(document, bytes);
    document.open();
    document.add(Image.getInstance(aPhotoOf("Zhang San at 27.92")));
    document.close();
    assertThat(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1)).contains("Zhang San");

    byte[] plain = PlainPdf.writtenAnew(bytes.toByteArray());

    String raw = new String(plain, StandardCharsets.ISO_8859_1);
    assertThat(raw).doesNotContain("Zhang San").contains("DCTDecode");
    int begin = raw.indexOf("\u00ff\u00d8");
    byte[] photo = Arrays.copyOfRange(plain, begin, raw.lastIndexOf("\u00ff\u00d9") + 2);
    assertThat(ImageIO.read(new ByteArrayInputStream(photo)).getWidth()).isEqualTo(40);
  }

  private static byte[] aPhotoOf(String who) throws IOException {
    var picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", picture);
    byte[] plain = picture.toByteArray();
    byte[] words = ("Exif\0\0" + who).getBytes(StandardCharsets.US_ASCII);
    var photo = new ByteArrayOutputStream();
    photo.write(plain, 0, 2);
    photo.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (words.length + 2)});
    photo.write(words);
    photo.write(plain, 2, plain.length - 2);
    return photo.toByteArray();
  }

  @Test
  void what_is_locked_cut_or_no_pdf_is_refused_by_name() {
    byte[] whole = aPdf();
    String locked =
        new String(whole, StandardCharsets.ISO_8859_1).replaceFirst("/Info(?= \\d)", "/Encrypt");

    for (byte[] bad :
        new byte[][] {
          locked.getBytes(StandardCharsets.ISO_8859_1),
          Arrays.copyOf(whole, 60),
          "%PDF-1.7 not really".getBytes(StandardCharsets.US_ASCII)
        }) {
      assertThatThrownBy(() -> PlainPdf.writtenAnew(bad))
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.name()).isEqualTo("no-pdf"));
    }
  }

  private static byte[] aPdf() {
    var bytes = new ByteArrayOutputStream();
    var document = new Document();
    var writer = PdfWriter.getInstance(document, bytes);
    writer.setCompressionLevel(0);
    document.addAuthor("Zhang San");
    document.addCreator("Wenzhou University");
    document.addTitle("Plan of Zhang San");
    document.open();
    writer.createXmpMetadata();
    document.add(new Paragraph("What the plan says"));
    document.add(new Annotation("Zhang San", "a remark"));
    document.newPage();
    document.add(new Paragraph("The second page"));
    document.close();
    return bytes.toByteArray();
  }
}
