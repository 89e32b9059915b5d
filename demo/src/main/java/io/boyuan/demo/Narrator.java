package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/** Tells what happens, in the reader's language. */
public final class Narrator {

  private static final int LONGEST = 200;

  private final PrintStream out;
  private final boolean chinese;
  private int step;

  /**
   * A narrator.
   *
   * @param out where to tell
   * @param chinese in Chinese, else in English
   */
  public Narrator(PrintStream out, boolean chinese) {
    this.out = out;
    this.chinese = chinese;
  }

  /**
   * Begins a chapter.
   *
   * @param zh its title in Chinese
   * @param en its title in English
   */
  public void chapter(String zh, String en) {
    out.printf("%n== %s ==%n", chinese ? zh : en);
  }

  /**
   * Says something.
   *
   * @param zh in Chinese
   * @param en in English
   */
  public void say(String zh, String en) {
    out.println("   " + (chinese ? zh : en));
  }

  /**
   * Tells one step with what came back.
   *
   * @param zh what happens, in Chinese
   * @param en what happens, in English
   * @param answer what came back
   * @return the answer
   */
  public Answer tell(String zh, String en, Answer answer) {
    step++;
    out.printf("%2d. %s%n", step, chinese ? zh : en);
    out.printf("    → %d %s%n", answer.status(), shortened(answer.body()));
    return answer;
  }

  private static String shortened(JsonNode body) {
    String text = body.isNull() ? "" : body.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
