package io.boyuan.platform.paper;

import io.boyuan.platform.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfCopy;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * A PDF written anew with its pages alone: without who made it and with what, comments, scripts and
 * files inside it. What it is says its content, never its name.
 */
public final class PlainPdf {

  private static final byte[] BEGIN = {'%', 'P', 'D', 'F', '-'};
  private static final int MOST_PAGES = 500;

  /** What programs write into pages and pictures about who made them and when. */
  private static final List<PdfName> TRACES =
      List.of(
          PdfName.METADATA,
          PdfName.ANNOTS,
          PdfName.AA,
          new PdfName("PieceInfo"),
          new PdfName("LastModified"));

  private PlainPdf() {}

  /**
   * Whether an upload says of itself that it is a PDF.
   *
   * @param upload a file
   * @return true when it begins like one
   */
  public static boolean isClaimedBy(byte[] upload) {
    if (upload.length < BEGIN.length) {
      return false;
    }
    for (int i = 0; i < BEGIN.length; i++) {
      if (upload[i] != BEGIN[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Writes an uploaded PDF anew.
   *
   * @param upload a PDF file
   * @return its pages
   * @throws Problem 400 {@code no-pdf} for what can't be read, is locked or has more than 500 pages
   */
  public static byte[] writtenAnew(byte[] upload) {
    var written = new ByteArrayOutputStream(upload.length);
    try (var reader = new PdfReader(upload)) {
      if (reader.isEncrypted() || reader.getNumberOfPages() > MOST_PAGES) {
        throw Problem.badRequest("no-pdf");
      }
      removeTraces(reader);
      var document = new Document();
      var copy = new PdfCopy(document, written);
      document.open();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        copy.addPage(copy.getImportedPage(reader, page));
      }
      document.close();
    } catch (Problem refused) {
      throw refused;
    } catch (IOException | RuntimeException | NoClassDefFoundError notAPdf) {
      // What is locked by a certificate takes a library to open that is not wanted here.
      throw Problem.badRequest("no-pdf");
    }
    return written.toByteArray();
  }

  private static void removeTraces(PdfReader reader) throws IOException {
    for (int number = 1; number < reader.getXrefSize(); number++) {
      var object = reader.getPdfObject(number);
      removeTraces(object);
      if (object instanceof PRStream stream && isPhoto(stream)) {
        byte[] photo = PlainJpeg.of(PdfReader.getStreamBytesRaw(stream));
        stream.setData(photo, false);
        stream.put(PdfName.FILTER, PdfName.DCTDECODE);
      }
    }
  }

  private static void removeTraces(PdfObject object) {
    switch (object) {
      case PdfDictionary dictionary -> {
        TRACES.forEach(dictionary::remove);
        dictionary.getKeys().forEach(key -> removeTraces(dictionary.get(key)));
      }
      case PdfArray array -> array.getElements().forEach(PlainPdf::removeTraces);
      case null, default -> {}
    }
  }

  private static boolean isPhoto(PdfDictionary stream) {
    var filter = PdfReader.getPdfObject(stream.get(PdfName.FILTER));
    return PdfName.DCTDECODE.equals(filter)
        || (filter instanceof PdfArray filters
            && filters.size() == 1
            && PdfName.DCTDECODE.equals(filters.getPdfObject(0)));
  }
}
