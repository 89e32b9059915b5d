package io.boyuan.local;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What people read, in Chinese or English. The {@code boyuan} script reads the same files. */
final class Messages {

  private static final ResourceBundle.Control EXACTLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle texts;

  private Messages(String language) {
    texts = ResourceBundle.getBundle("io.boyuan.local.messages", Locale.of(language), EXACTLY);
  }

  /** Chinese when the environment's language is Chinese, else English. */
  static Messages of(Map<String, String> environment) {
    for (var variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      var language = environment.getOrDefault(variable, "");
      if (!language.isEmpty()) {
        return new Messages(language.startsWith("zh") ? "zh" : "en");
      }
    }
    return english();
  }

  static Messages english() {
    return new Messages("en");
  }

  /** The text of a key, with {@code {0}}, {@code {1}}, … replaced. */
  String say(String key, Object... details) {
    var text = texts.getString(key);
    for (int i = 0; i < details.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(details[i]));
    }
    return text;
  }
}
