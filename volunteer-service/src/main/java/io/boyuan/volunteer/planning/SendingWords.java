package io.boyuan.volunteer.planning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Why somebody is sent, in the words of {@code sending-words.properties}. They say what counted for
 * and against, as the constraints matched.
 */
public final class SendingWords {

  private static final String KEEPS_ALL = "KEEPS_ALL_RULES";
  private static final String NEXT_BEST = "NEXT_BEST";
  private static final Properties WORDS = load();

  private SendingWords() {}

  private static Properties load() {
    var words = new Properties();
    try (var file = SendingWords.class.getResourceAsStream("/sending-words.properties");
        var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Why a plan sends somebody.
   *
   * @param reasons of the rules that matched
   * @return first that they keep all rules, then each reason
   */
  public static List<Told> of(Collection<Reason> reasons) {
    var told = new ArrayList<Told>();
    told.add(words(KEEPS_ALL, ""));
    reasons.stream()
        .sorted((one, other) -> one.rule().compareTo(other.rule()))
        .map(SendingWords::words)
        .forEach(told::add);
    return told;
  }

  /**
   * Why somebody is asked after another did not come.
   *
   * @param order the order
   * @param person who
   * @return the same words as a plan would say
   */
  public static List<Told> ofNextBest(OrderToFill order, Sendable person) {
    var fit = order.fitOf(person);
    var told = new ArrayList<Told>();
    told.add(words(NEXT_BEST, ""));
    var about = person.id();
    var reasons = new ArrayList<Reason>();
    if (fit.meters() >= 0) {
      reasons.add(new Reason(SendingRule.THE_NEAR_GO_FIRST, about, fit.meters()));
    }
    reasons.add(new Reason(SendingRule.THE_LOAD_IS_SHARED, about, person.past().recentMinutes()));
    if (fit.timesThere() > 0) {
      reasons.add(new Reason(SendingRule.WHO_KNOWS_THE_PLACE_GOES_AGAIN, about, fit.timesThere()));
    }
    told.addAll(of(reasons));
    return told;
  }

  private static Told words(Reason reason) {
    return words(reason.rule().name(), amount(reason));
  }

  private static Told words(String rule, String amount) {
    return new Told(
        rule,
        WORDS.getProperty(rule + ".zh").replace("{amount}", amount),
        WORDS.getProperty(rule + ".en").replace("{amount}", amount));
  }

  private static String amount(Reason reason) {
    return switch (reason.rule()) {
      case THE_NEAR_GO_FIRST -> String.format(Locale.ROOT, "%.1f", reason.amount() / 1000.0);
      case THE_LOAD_IS_SHARED -> String.format(Locale.ROOT, "%.1f", reason.amount() / 60.0);
      default -> String.valueOf(reason.amount());
    };
  }
}
