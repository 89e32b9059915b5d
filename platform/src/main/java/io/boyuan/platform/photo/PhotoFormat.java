package io.boyuan.platform.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.boyuan.platform.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What a file is, by how it begins. */
enum PhotoFormat {
  JPEG {
    @Override
    ImageReader reader() {
      return ImageIO.getImageReadersByFormatName("jpeg").next();
    }

    @Override
    Metadata metadata(byte[] upload) throws IOException, ImageProcessingException {
      return JpegMetadataReader.readMetadata(
          new ByteArrayInputStream(upload), List.of(new ExifReader()));
    }
  },
  PNG {
    @Override
    ImageReader reader() {
      return ImageIO.getImageReadersByFormatName("png").next();
    }

    @Override
    Metadata metadata(byte[] upload) {
      return new Metadata();
    }
  },
  WEBP {
    @Override
    ImageReader reader() throws IOException {
      return new WebPImageReaderSpi().createReaderInstance();
    }

    @Override
    Metadata metadata(byte[] upload) throws IOException, ImageProcessingException {
      return WebpMetadataReader.readMetadata(new ByteArrayInputStream(upload));
    }
  };

  /** Brands of ISO 14496-12 files that hold HEIF or AVIF pictures. */
  private static final Set<String> NOT_SHOWN_EVERYWHERE =
      Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif", "avis");

  /** A JPEG file can ask for the same picture to be drawn over and over; cameras do ten times. */
  private static final int MOST_SCANS = 100;

  abstract ImageReader reader() throws IOException;

  abstract Metadata metadata(byte[] upload) throws IOException, ImageProcessingException;

  /**
   * What a file is.
   *
   * @param upload the file
   * @return its format
   * @throws IOException for what is none of them
   * @throws Problem 415 {@code photo-format}
   */
  static PhotoFormat of(byte[] upload) throws IOException {
    String start = new String(upload, 0, Math.min(12, upload.length), ISO_8859_1);
    if (start.startsWith("\u00ff\u00d8\u00ff") && scans(upload) <= MOST_SCANS) {
      return JPEG;
    }
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
      return WEBP;
    }
    if (start.startsWith("ftyp", 4) && NOT_SHOWN_EVERYWHERE.contains(start.substring(8))) {
      throw Problem.of(415, "photo-format");
    }
    throw new IOException("neither JPEG nor PNG nor WebP");
  }

  /**
   * How the camera was held.
   *
   * @param upload the file
   * @return by EXIF, 1 for upright or not said
   */
  int orientation(byte[] upload) {
    try {
      var exif = metadata(upload).getFirstDirectoryOfType(ExifIFD0Directory.class);
      return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
          ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
          : 1;
    } catch (IOException | ImageProcessingException | MetadataException notSaid) {
      return 1;
    }
  }

  private static int scans(byte[] upload) {
    int scans = 0;
    for (int i = 0; i + 1 < upload.length; i++) {
      if (upload[i] == (byte) 0xff && upload[i + 1] == (byte) 0xda) {
        scans++;
      }
    }
    return scans;
  }
}
