package io.boyuan.booking.photo;

import io.boyuan.platform.problem.Problem;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A photo drawn anew: no larger than a screen, and without whatever else the file carried, such as
 * where it was taken.
 */
final class CleanImage {

  private static final Set<String> FORMATS = Set.of("jpeg", "png");
  private static final int LONGEST_SIDE = 1600;

  /** A small file can claim to be a picture that no memory holds. */
  private static final long MOST_PIXELS = 40_000_000;

  private CleanImage() {}

  /**
   * Draws an uploaded photo anew.
   *
   * @param upload a JPEG or PNG file
   * @return a JPEG file of at most 1,600 pixels a side
   * @throws Problem 400 {@code no-photo}
   */
  static byte[] of(byte[] upload) {
    try {
      return jpeg(scaled(decoded(upload)));
    } catch (IOException | RuntimeException notAnImage) {
      throw Problem.badRequest("no-photo");
    }
  }

  private static BufferedImage decoded(byte[] upload) throws IOException {
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
      var readers = ImageIO.getImageReaders(stream);
      while (readers.hasNext()) {
        var reader = readers.next();
        try {
          if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            reader.setInput(stream);
            requireReasonable(reader);
            return reader.read(0);
          }
        } finally {
          reader.dispose();
        }
      }
      throw new IOException("neither JPEG nor PNG");
    }
  }

  private static void requireReasonable(ImageReader reader) throws IOException {
    if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
      throw new IOException("too many pixels");
    }
  }

  private static BufferedImage scaled(BufferedImage image) {
    double scale =
        Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) (image.getWidth() * scale));
    int height = Math.max(1, (int) (image.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return drawn;
  }

  private static byte[] jpeg(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
