package io.boyuan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void both_languages_say_the_same_things_with_the_same_details() throws IOException {
    var english = texts("en");
    var chinese = texts("zh");

    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (var key : english.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @Test
  void the_language_is_that_of_the_environment() {
    assertThat(Messages.of(Map.of("LANG", "zh_CN.UTF-8")).say("interrupted")).isEqualTo("已中断");
    assertThat(Messages.of(Map.of("LANG", "de_DE.UTF-8")).say("interrupted"))
        .isEqualTo("Interrupted");
    assertThat(Messages.of(Map.of("LANG", "zh_CN", "LC_ALL", "en_US")).say("interrupted"))
        .isEqualTo("Interrupted");
    assertThat(Messages.of(Map.of()).say("interrupted")).isEqualTo("Interrupted");
  }

  @Test
  void columns_line_up_under_chinese_headings() {
    var table = new Table();
    table.row("部分", "x");
    table.row("kafka", "y");

    assertThat(table.lines()).containsExactly("部分   x", "kafka  y");
  }

  private static Set<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
    return places;
  }

  private static Properties texts(String language) throws IOException {
    var texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(file);
    }
    return texts;
  }
}
