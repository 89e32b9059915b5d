package io.boyuan.platform.http;

import io.boyuan.platform.problem.Language;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.problem.ProblemCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Turns a problem into the answer that goes to the caller. */
@ApplicationScoped
public class ProblemAnswers {

  /** RFC 9457. */
  public static final String PROBLEM_JSON = "application/problem+json";

  private final ProblemCatalog catalog =
      ProblemCatalog.load(Thread.currentThread().getContextClassLoader());

  /**
   * The answer to a refused request.
   *
   * @param problem what was refused
   * @param request headers of the request, for the language
   * @return a response of {@code application/problem+json}
   */
  public Response answer(Problem problem, HttpHeaders request) {
    var language = Language.preferredBy(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    var response =
        Response.status(problem.status())
            .type(MediaType.valueOf(PROBLEM_JSON))
            .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .entity(catalog.document(problem, language));
    if (problem.status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response.build();
  }

  /**
   * The words of all problems.
   *
   * @return the catalog of this service
   */
  public ProblemCatalog catalog() {
    return catalog;
  }
}
