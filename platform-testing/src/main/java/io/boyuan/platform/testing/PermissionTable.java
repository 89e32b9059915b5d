package io.boyuan.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may call what, as a table: the first line names the callers, each further one an operation of
 * the API and what each caller is answered: {@code 401}, {@code 403}, or {@code ok} for neither. An
 * operation may be followed by the media type that is asked for.
 */
public final class PermissionTable {

  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  private final List<String> callers;
  private final List<Row> rows;

  private PermissionTable(List<String> callers, List<Row> rows) {
    this.callers = callers;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param text lines with {@code |} between operation and answers
   * @return the table
   */
  public static PermissionTable of(String text) {
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    var rows = lines.stream().skip(1).map(Row::of).toList();
    var callers = words(lines.getFirst().substring(lines.getFirst().indexOf('|') + 1));
    for (Row row : rows) {
      if (row.answers().size() != callers.size()) {
        throw new IllegalArgumentException("Not an answer for each caller: " + row);
      }
    }
    return new PermissionTable(callers, rows);
  }

  /**
   * Reads a table that is kept beside the tests.
   *
   * @param tests whose resource it is
   * @param file its path among the resources
   * @return the table
   */
  public static PermissionTable in(Class<?> tests, String file) {
    try (var input = tests.getResourceAsStream(file)) {
      return of(new String(input.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The operations of a running API that have no row.
   *
   * @param openapi address of its OpenAPI document
   * @return such as {@code GET /api/…}
   */
  @SuppressWarnings("unchecked")
  public List<String> missing(URI openapi) {
    var offered = new TreeSet<String>();
    ((Map<String, Map<String, Object>>) Requests.json(openapi, null).get("paths"))
        .forEach(
            (path, operations) ->
                operations.keySet().stream()
                    .filter(METHODS::contains)
                    .forEach(m -> offered.add(m.toUpperCase(java.util.Locale.ROOT) + " " + path)));
    if (offered.isEmpty()) {
      throw new AssertionError("The API offers nothing");
    }
    offered.removeAll(rows.stream().map(Row::operation).collect(Collectors.toSet()));
    return List.copyOf(offered);
  }

  /**
   * Tries every row with every caller.
   *
   * @param service where the service is
   * @param tokens a caller for each name in the first line, but for {@code anonymous}
   * @param examples an example for each operation that needs one
   * @return what is answered otherwise than the table says, as sentences
   */
  public List<String> deviations(
      URI service, Map<String, TestCaller> tokens, Map<String, Example> examples) {
    var deviations = new ArrayList<String>();
    for (Row row : rows) {
      var example = examples.getOrDefault(row.operation(), Example.NONE);
      for (int i = 0; i < callers.size(); i++) {
        var answer = Requests.send(request(service, row, example), tokens.get(callers.get(i)));
        String seen = Row.shown(answer.statusCode());
        if (!seen.equals(row.answers().get(i)) || answer.statusCode() >= 500) {
          deviations.add(
              "%s %s as %s: %s expected, %d %s"
                  .formatted(
                      row.operation(),
                      row.accept(),
                      callers.get(i),
                      row.answers().get(i),
                      answer.statusCode(),
                      answer.body()));
        }
      }
    }
    return deviations;
  }

  private static HttpRequest.Builder request(URI service, Row row, Example example) {
    String path = row.path();
    for (var value : example.path().entrySet()) {
      path = path.replace("{" + value.getKey() + "}", value.getValue());
    }
    if (path.contains("{")) {
      throw new IllegalArgumentException("No example for " + row.operation());
    }
    var body =
        example.body() == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(example.body());
    return HttpRequest.newBuilder(service.resolve(path + example.query()))
        .method(row.method(), body)
        .header("Accept", row.accept())
        .header("Content-Type", example.contentType());
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  /**
   * A request that is refused for nothing but who sends it.
   *
   * @param path values for the places in the path
   * @param query with its question mark, or empty
   * @param body null for none
   * @param contentType what the body is
   */
  public record Example(Map<String, String> path, String query, String body, String contentType) {

    private static final String JSON = "application/json";

    /** A request without anything. */
    public static final Example NONE = new Example(Map.of(), "", null, JSON);

    /**
     * A request with a body.
     *
     * @param body JSON
     * @return an example without places in its path
     */
    public static Example sending(String body) {
      return new Example(Map.of(), "", body, JSON);
    }

    /**
     * A request for something.
     *
     * @param id the value of {@code {id}}
     * @return an example without a body
     */
    public static Example of(String id) {
      return new Example(Map.of("id", id), "", null, JSON);
    }

    /**
     * A request with a query.
     *
     * @param query such as {@code ?community=boyuan}
     * @return an example without a body
     */
    public static Example asking(String query) {
      return new Example(Map.of(), query, null, JSON);
    }

    /**
     * The same with a body that is no JSON.
     *
     * @param type a media type
     * @return a changed copy
     */
    public Example as(String type) {
      return new Example(path, query, body, type);
    }

    /**
     * The same with a place in the path filled.
     *
     * @param place its name
     * @param value what to fill in
     * @return a changed copy
     */
    public Example with(String place, String value) {
      var more = new java.util.LinkedHashMap<>(path);
      more.put(place, value);
      return new Example(more, query, body, contentType);
    }
  }

  private record Row(String method, String path, String accept, List<String> answers) {

    static Row of(String line) {
      int bar = line.indexOf('|');
      var operation = words(line.substring(0, bar));
      return new Row(
          operation.get(0),
          operation.get(1),
          operation.size() > 2 ? operation.get(2) : "application/json",
          words(line.substring(bar + 1)));
    }

    static String shown(int status) {
      return status == 401 || status == 403 ? Integer.toString(status) : "ok";
    }

    String operation() {
      return method + " " + path;
    }
  }
}
