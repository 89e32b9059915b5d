package io.boyuan.partnership.template;

import io.boyuan.platform.problem.Problem;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a template that a draft fills, such as <code>{purpose}</code>. */
public final class Placeholders {

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]{0,39})\\}");

  private Placeholders() {}

  /**
   * The places of texts.
   *
   * @param texts in any language
   * @return each once, in order
   */
  public static Set<String> in(String... texts) {
    var places = new LinkedHashSet<String>();
    for (String text : texts) {
      PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
    }
    return places;
  }

  /**
   * A text with its places filled. What is filled in is not read for places again.
   *
   * @param text of a template
   * @param values by place
   * @return the filled text
   * @throws Problem 400 {@code invalid-input} when a place has no value
   */
  public static String filled(String text, Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              String value = values.get(place.group(1));
              if (value == null) {
                throw Problem.invalid("values." + place.group(1), "placeholder-missing");
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
