package io.boyuan.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A line of a log as a person reads it: of JSON only time, level, message and causes. */
final class LogLine {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WIDTH = 300;

  private LogLine() {}

  static String plain(String line) {
    if (!line.startsWith("{")) {
      return shortened(line);
    }
    try {
      var event = JSON.readTree(line);
      var text = new StringBuilder();
      text.append(event.path("timestamp").asText()).append(' ');
      text.append(event.path("level").asText()).append(' ');
      text.append(shortened(event.path("message").asText()));
      for (var cause = event.path("exception"); !cause.isMissingNode(); cause = next(cause)) {
        text.append("\n    ").append(cause.path("exceptionType").asText()).append(": ");
        text.append(shortened(cause.path("message").asText().lines().findFirst().orElse("")));
      }
      return text.toString();
    } catch (JsonProcessingException notJson) {
      return shortened(line);
    }
  }

  private static JsonNode next(JsonNode cause) {
    return cause.at("/causedBy/exception");
  }

  private static String shortened(String text) {
    return text.length() > WIDTH ? text.substring(0, WIDTH) + "…" : text;
  }
}
