package io.boyuan.platform.problem;

import java.util.List;
import java.util.Locale;

/** The two languages in which everything that people read is written. */
public enum Language {
  /** Chinese, the default. */
  ZH("zh-CN"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The language tag for {@code Content-Language}.
   *
   * @return a BCP 47 tag
   */
  public String tag() {
    return tag;
  }

  /**
   * The language a caller reads best, by RFC 9110 section 12.5.4.
   *
   * @param acceptLanguage the header as it came, may be null or malformed
   * @return the preferred one of the two, Chinese when the header asks for neither
   */
  public static Language preferredBy(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return ZH;
    }
    try {
      var ranges = Locale.LanguageRange.parse(acceptLanguage);
      var tag = Locale.lookupTag(ranges, List.of("zh", "en"));
      return "en".equals(tag) ? EN : ZH;
    } catch (IllegalArgumentException malformed) {
      return ZH;
    }
  }
}
