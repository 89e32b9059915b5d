package io.boyuan.platform.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A text as a QR code (ISO/IEC 18004) to be shown on a screen. */
public final class QrCode {

  /** The media type of {@link #png}. */
  public static final String PNG = "image/png";

  private static final int PIXELS = 400;

  private QrCode() {}

  /**
   * Draws a text.
   *
   * @param text up to some 2,000 characters
   * @return a PNG image, 400 pixels square
   */
  public static byte[] png(String text) {
    try {
      var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
      var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, hints);
      var image = new ByteArrayOutputStream();
      MatrixToImageWriter.writeToStream(matrix, "PNG", image);
      return image.toByteArray();
    } catch (WriterException e) {
      throw new IllegalArgumentException("The text does not fit a QR code", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
