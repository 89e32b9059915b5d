package io.boyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param status HTTP status
 * @param etag entity tag, null when there was none
 * @param body JSON, or a text node for anything else
 */
public record Answer(int status, String etag, JsonNode body) {

  /**
   * A member of the body.
   *
   * @param path JSON pointer without the first slash, such as {@code posts/0/id}
   * @return its text, empty when there is none
   */
  public String text(String path) {
    return at(path).asText();
  }

  /**
   * A member of the body.
   *
   * @param path JSON pointer without the first slash
   * @return the member, missing when there is none
   */
  public JsonNode at(String path) {
    return body.at("/" + path);
  }

  /**
   * The name of the problem.
   *
   * @return such as {@code slot-taken}, empty when it is no problem
   */
  public String problem() {
    return text("type").replace("urn:boyuan:problem:", "");
  }

  /**
   * Refuses any other outcome.
   *
   * @param expected HTTP status
   * @return this answer
   * @throws UnexpectedAnswerException when it is another
   */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new UnexpectedAnswerException(expected, this);
    }
    return this;
  }

  /** The suite answered otherwise than the story goes. */
  public static final class UnexpectedAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnexpectedAnswerException(int expected, Answer answer) {
      super("expected " + expected + ", got " + answer.status() + " " + answer.body());
    }
  }
}
