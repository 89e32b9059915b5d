package io.boyuan.platform.photo;

import io.boyuan.platform.problem.Problem;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A photo drawn anew: no larger than a screen, upright, and without whatever else the file carried,
 * such as where it was taken. What it is says its content, never its name.
 */
public final class Photo {

  private static final int LONGEST_SIDE = 1600;
  private static final int LONGEST_OF_THUMBNAIL = 320;

  /** A small file can claim to be a picture that no memory holds. */
  private static final long MOST_PIXELS = 100_000_000;

  private static final int LONGEST_CLAIMED = 30_000;

  /** A photo being drawn takes tens of megabytes; further ones wait. */
  private static final Semaphore AT_ONCE = new Semaphore(3, true);

  private final BufferedImage drawn;

  private Photo(BufferedImage drawn) {
    this.drawn = drawn;
  }

  /**
   * Draws an uploaded photo anew.
   *
   * @param upload a JPEG, PNG or WebP file
   * @return the photo
   * @throws Problem 400 {@code no-photo}, 415 {@code photo-format} for what only some devices show
   */
  public static Photo drawnFrom(byte[] upload) {
    AT_ONCE.acquireUninterruptibly();
    try {
      var format = PhotoFormat.of(upload);
      return new Photo(upright(decoded(format, upload), format.orientation(upload)));
    } catch (Problem refused) {
      throw refused;
    } catch (IOException | RuntimeException notAPhoto) {
      throw Problem.badRequest("no-photo");
    } finally {
      AT_ONCE.release();
    }
  }

  /**
   * The photo as it is shown.
   *
   * @return a JPEG file of at most 1,600 pixels a side
   */
  public byte[] image() {
    return jpeg(drawn);
  }

  /**
   * The photo as it is shown in lists.
   *
   * @return a JPEG file of at most 320 pixels a side
   */
  public byte[] thumbnail() {
    return jpeg(scaled(drawn, LONGEST_OF_THUMBNAIL));
  }

  private static BufferedImage decoded(PhotoFormat format, byte[] upload) throws IOException {
    var reader = format.reader();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
      // Without its metadata: a compressed text in a PNG file can unfold to gigabytes.
      reader.setInput(stream, true, true);
      int longest = requireReasonable(reader);
      var parameters = reader.getDefaultReadParam();
      int each = Math.max(1, longest / (2 * LONGEST_SIDE));
      parameters.setSourceSubsampling(each, each, 0, 0);
      return scaled(reader.read(0, parameters), LONGEST_SIDE);
    } finally {
      reader.dispose();
    }
  }

  private static int requireReasonable(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_CLAIMED) {
      throw new IOException("too many pixels");
    }
    return Math.max(width, height);
  }

  private static BufferedImage scaled(BufferedImage image, int longest) {
    double scale = Math.min(1.0, (double) longest / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) (image.getWidth() * scale));
    int height = Math.max(1, (int) (image.getHeight() * scale));
    var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = smaller.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return smaller;
  }

  /** The eight ways of holding a camera, as EXIF counts them; 1 is upright. */
  private static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation < 2 || orientation > 8) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean isTurned = orientation >= 5;
    var turned =
        new BufferedImage(
            isTurned ? height : width, isTurned ? width : height, BufferedImage.TYPE_INT_RGB);
    var pen = turned.createGraphics();
    pen.drawImage(image, turning(orientation, width, height), null);
    pen.dispose();
    return turned;
  }

  private static AffineTransform turning(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      default -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
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
