package io.boyuan.partnership.attachment;

import io.boyuan.platform.paper.PlainPdf;
import io.boyuan.platform.photo.Photo;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Sha256;

/** An uploaded file, drawn or written anew, so that nothing in it tells who made it. */
final class Upload {

  private static final int LONGEST_STEM = 90;

  private final String name;
  private final String contentType;
  private final byte[] content;

  private Upload(String name, String contentType, byte[] content) {
    this.name = name;
    this.contentType = contentType;
    this.content = content;
  }

  static Upload of(String name, byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw Problem.of(415, "attachment-format");
    }
    String stem = stem(name);
    if (PlainPdf.isClaimedBy(bytes)) {
      return new Upload(stem + ".pdf", "application/pdf", PlainPdf.writtenAnew(bytes));
    }
    try {
      return new Upload(stem + ".jpg", "image/jpeg", Photo.drawnFrom(bytes).image());
    } catch (Problem notAPhoto) {
      throw Problem.of(415, "attachment-format");
    }
  }

  /** The name without folders, an ending and what file systems stumble over. */
  private static String stem(String name) {
    String plain = name == null ? "" : name.strip();
    plain = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    int dot = plain.lastIndexOf('.');
    plain = (dot > 0 ? plain.substring(0, dot) : plain).replaceAll("[\\p{Cntrl}<>:\"|?*]", "");
    if (plain.isBlank()) {
      return "attachment";
    }
    int most = Math.min(plain.codePointCount(0, plain.length()), LONGEST_STEM);
    return plain.substring(0, plain.offsetByCodePoints(0, most)).strip();
  }

  String name() {
    return name;
  }

  String contentType() {
    return contentType;
  }

  byte[] content() {
    return content;
  }

  String sha256() {
    return Sha256.of(content);
  }
}
