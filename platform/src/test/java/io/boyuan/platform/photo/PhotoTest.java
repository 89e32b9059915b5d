package io.boyuan.platform.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import io.boyuan.platform.problem.Problem;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoTest {

  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

  @Test
  void a_photo_is_no_larger_than_a_screen_and_its_thumbnail_than_a_line() throws IOException {
    var photo = Photo.drawnFrom(file(picture(5000, 2500), "jpeg"));

    assertThat(read(photo.image()).getWidth()).isEqualTo(1600);
    assertThat(read(photo.image()).getHeight()).isEqualTo(800);
    assertThat(read(photo.thumbnail()).getWidth()).isEqualTo(320);
  }

  @Test
  void where_it_was_taken_is_removed_and_it_stands_upright() throws Exception {
    byte[] taken = withExif(file(picture(40, 20), "jpeg"));
    assertThat(
            ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken))
                .containsDirectoryOfType(GpsDirectory.class))
        .isTrue();

    byte[] drawn = Photo.drawnFrom(taken).image();

    assertThat(
            ImageMetadataReader.readMetadata(new ByteArrayInputStream(drawn))
                .containsDirectoryOfType(GpsDirectory.class))
        .isFalse();
    assertThat(new String(drawn, ISO_8859_1)).doesNotContain("Exif");
    var upright = read(drawn);
    assertThat(upright.getWidth()).isEqualTo(20);
    assertThat(upright.getHeight()).isEqualTo(40);
    assertThat(new Color(upright.getRGB(15, 5)).getRed())
        .as("what was at the left is on top")
        .isGreaterThan(200);
    assertThat(new Color(upright.getRGB(15, 35)).getRed()).isLessThan(60);
  }

  @Test
  void png_and_webp_are_taken_and_what_is_see_through_becomes_white() throws IOException {
    var clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);

    assertThat(read(Photo.drawnFrom(file(clear, "png")).image()).getRGB(5, 5)).isEqualTo(-1);
    assertThat(read(Photo.drawnFrom(WEBP).image()).getWidth()).isEqualTo(1);
  }

  @Test
  void what_only_some_devices_show_is_refused_with_advice() {
    refused("photo-format", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1));
    refused("photo-format", "\0\0\0\u0018ftypavif\0\0\0\0".getBytes(ISO_8859_1));
  }

  @Test
  void what_comes_behind_or_inside_a_photo_does_not_go_on() throws IOException {
    var both = new ByteArrayOutputStream();
    both.write(file(picture(30, 30), "jpeg"));
    both.write("PK\u0003\u0004<script>alert(1)</script>".getBytes(ISO_8859_1));

    assertThat(new String(Photo.drawnFrom(both.toByteArray()).image(), ISO_8859_1))
        .doesNotContain("script")
        .doesNotContain("PK\u0003\u0004");
  }

  @Test
  void a_picture_that_no_memory_holds_is_refused_before_it_is_drawn() throws IOException {
    refused("no-photo", png(50_000, 50_000, new byte[0]));
    refused("no-photo", png(Integer.MAX_VALUE, 1, new byte[0]));
  }

  @Test
  void a_text_that_unfolds_to_gigabytes_is_not_unfolded() throws IOException {
    var text = new ByteArrayOutputStream();
    text.write("Comment\0\0".getBytes(US_ASCII));
    try (var deflating = new DeflaterOutputStream(text)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 4096; i++) {
        deflating.write(zeros);
      }
    }
    byte[] whole = file(picture(8, 8), "png");
    byte[] bomb =
        ByteBuffer.allocate(whole.length + text.size() + 12)
            .put(whole, 0, 33)
            .put(chunk("zTXt", text.toByteArray()))
            .put(whole, 33, whole.length - 33)
            .array();

    assertThat(read(Photo.drawnFrom(bomb).image()).getWidth()).isEqualTo(8);
  }

  @Test
  void what_is_no_photo_is_refused_whatever_it_says_it_is() throws IOException {
    byte[] whole = file(picture(300, 300), "png");
    refused("no-photo", new byte[0]);
    refused("no-photo", "GIF89a".getBytes(US_ASCII));
    refused("no-photo", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(US_ASCII));
    refused("no-photo", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2});
    refused("no-photo", java.util.Arrays.copyOf(whole, 40));
    refused("no-photo", java.util.Arrays.copyOf(WEBP, 20));
    var scans = new ByteArrayOutputStream();
    scans.write(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    for (int i = 0; i < 101; i++) {
      scans.write(new byte[] {(byte) 0xff, (byte) 0xda});
    }
    refused("no-photo", scans.toByteArray());
  }

  private static void refused(String problem, byte[] upload) {
    assertThatThrownBy(() -> Photo.drawnFrom(upload))
        .isInstanceOfSatisfying(
            Problem.class, refusal -> assertThat(refusal.name()).isEqualTo(problem));
  }

  /** The left half is red, the right half black. */
  private static BufferedImage picture(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.dispose();
    return picture;
  }

  private static byte[] file(BufferedImage picture, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  /** Held upright to the right (orientation 6), taken at 27°55'N. */
  private static byte[] withExif(byte[] jpeg) {
    var tiff = ByteBuffer.allocate(88);
    tiff.put("MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6 << 16);
    tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
    tiff.putInt(0);
    tiff.putShort((short) 2);
    tiff.putShort((short) 1).putShort((short) 2).putInt(2).putInt('N' << 24);
    tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(64);
    tiff.putInt(0 /* no more */).position(64);
    tiff.putInt(27).putInt(1).putInt(55).putInt(1).putInt(0).putInt(1);
    byte[] exif = tiff.array();
    return ByteBuffer.allocate(jpeg.length + exif.length + 10)
        .put(jpeg, 0, 2)
        .putShort((short) 0xffe1)
        .putShort((short) (exif.length + 8))
        .put("Exif\0\0".getBytes(US_ASCII))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  private static byte[] png(int width, int height, byte[] data) {
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    byte[] start = "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1);
    byte[] ihdr = chunk("IHDR", header.array());
    byte[] idat = chunk("IDAT", data);
    return ByteBuffer.allocate(start.length + ihdr.length + idat.length)
        .put(start)
        .put(ihdr)
        .put(idat)
        .array();
  }

  private static byte[] chunk(String type, byte[] data) {
    var crc = new CRC32();
    crc.update(type.getBytes(US_ASCII));
    crc.update(data);
    return ByteBuffer.allocate(data.length + 12)
        .putInt(data.length)
        .put(type.getBytes(US_ASCII))
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }
}
