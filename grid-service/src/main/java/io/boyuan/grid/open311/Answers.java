package io.boyuan.grid.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import io.boyuan.platform.http.ProblemAnswers;
import io.boyuan.platform.problem.Language;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Answers in the format that the address names: JSON or XML, also when something is refused. */
@ApplicationScoped
class Answers {

  private static final String JSON = "application/json; charset=utf-8";
  private static final String XML = "text/xml; charset=utf-8";

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

  private final ObjectMapper json = JsonMapper.builder().build();
  private final XmlMapper xml = new XmlMapper();
  private final ProblemAnswers problems;

  @Inject
  Answers(ProblemAnswers problems) {
    this.problems = problems;
  }

  /** A list, in XML as elements of one name in another. */
  Response list(String format, int status, String root, String element, Supplier<List<?>> items) {
    return answered(
        format,
        status,
        () -> {
          var list = items.get();
          return isXml(format) ? listInXml(root, element, list) : written(json, list);
        });
  }

  /** One thing. */
  Response one(String format, String root, Supplier<Object> thing) {
    return answered(
        format,
        200,
        () -> {
          var found = thing.get();
          return isXml(format) ? DECLARATION + inXml(root, found) : written(json, found);
        });
  }

  /** What is refused is answered in the same format, by the statuses that GeoReport names. */
  Response refused(String format, Problem problem, HttpHeaders headers) {
    var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    int status = problem.status() == 409 ? 400 : problem.status();
    String words = problems.catalog().title(problem.name(), language);
    String violations =
        problems.catalog().document(problem, language).get("violations") instanceof List<?> all
            ? all.stream().map(Answers::sentence).collect(Collectors.joining("; ", ": ", ""))
            : "";
    var refusal = new Documents.Refusal(status, words + violations);
    return list(format, status, "errors", "error", () -> List.of(refusal));
  }

  private static String sentence(Object violation) {
    return violation instanceof Violation known
        ? known.field() + " " + known.message()
        : violation.toString();
  }

  private static Response answered(String format, int status, Supplier<String> body) {
    return Response.status(status).type(isXml(format) ? XML : JSON).entity(body.get()).build();
  }

  private static boolean isXml(String format) {
    return format.toLowerCase(Locale.ROOT).equals("xml");
  }

  private static String written(ObjectMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String listInXml(String root, String element, List<?> items) {
    return items.stream()
        .map(item -> inXml(element, item))
        .collect(Collectors.joining("", DECLARATION + "<" + root + ">", "</" + root + ">"));
  }

  private String inXml(String name, Object value) {
    try {
      return xml.writer().withRootName(name).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
