package io.boyuan.partnership.attachment;

/** What an attachment is called. */
final class FileName {

  private static final int LONGEST_STEM = 90;

  private FileName() {}

  /** The name without folders, an ending and what file systems stumble over. */
  static String stemOf(String name) {
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
}
