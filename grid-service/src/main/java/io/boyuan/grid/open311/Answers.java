package io.boyuan.grid.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.stream.Collectors;

/** Answers in the format that the address names: JSON or XML, also when something is refused. */
@ApplicationScoped
class Answers {

  private static final String JSON = "application/json; charset=utf-8";
  private static final String XML = "text/xml; charset=utf-8";

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

  private final XmlMapper xml = new XmlMapper();
  private final ProblemAnswers problems;

  @Inject
  Answers(ProblemAnswers problems) {
    this.problems = problems;
  }

  /** A list, in XML as elements of one name in another. */
  Response list(String format, int status, String root, String element, List<?> items) {
    return isXml(format)
        ? Response.status(status).type(XML).entity(listInXml(root, element, items)).build()
        : Response.status(status).type(JSON).entity(items).build();
  }

  /** One thing. */
  Response one(String format, String root, Object thing) {
    return isXml(format)
        ? Response.ok(DECLARATION + inXml(root, thing)).type(XML).build()
        : Response.ok(thing).type(JSON).build();
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
    return list(format, status, "errors", "error", List.of(refusal));
  }

  private static String sentence(Object violation) {
    return violation instanceof Violation known
        ? known.field() + " " + known.message()
        : violation.toString();
  }

  private static boolean isXml(String format) {
    return format.toLowerCase(Locale.ROOT).equals("xml");
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
