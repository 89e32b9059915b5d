package io.boyuan.gateway.problem;

import io.boyuan.platform.problem.Language;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.problem.ProblemCatalog;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;

/** Says a problem in the caller's language, as {@code application/problem+json}. */
@Singleton
public final class ProblemAnswers {

  private final ProblemCatalog catalog =
      ProblemCatalog.load(Thread.currentThread().getContextClassLoader());

  /**
   * Answers a request that goes no further. Where the answer has begun already, it is broken off,
   * so that nobody takes a part for the whole. Where {@code Connection: close} is set on the
   * answer, it is the last on its connection.
   *
   * @param request what came
   * @param problem what is wrong with it
   */
  public void answer(HttpServerRequest request, Problem problem) {
    var response = request.response();
    if (response.ended() || response.closed()) {
      return;
    }
    if (response.headWritten()) {
      response.reset();
      return;
    }
    var language = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    response.setStatusCode(problem.status());
    response
        .headers()
        .set(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .set(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .set(HttpHeaders.CACHE_CONTROL, "no-store")
        .add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    if (problem.status() == 401) {
      response.putHeader("WWW-Authenticate", "Bearer");
    }
    if (problem.members().get("allow") instanceof String allow) {
      response.putHeader(HttpHeaders.ALLOW, allow);
    }
    if (problem.members().get("retryAfter") instanceof Integer seconds) {
      response.putHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
    }
    send(request, new JsonObject(catalog.document(problem, language)).toBuffer());
  }

  private static void send(HttpServerRequest request, Buffer document) {
    var response = request.response();
    if (response.headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
      // Never ended, so that nothing that follows on this connection is heard.
      response
          .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(document.length()))
          .write(document)
          .onComplete(sent -> request.connection().close());
    } else if (hasUnreadBody(request)) {
      response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      response.end(document).onComplete(sent -> request.connection().close());
    } else {
      response.end(document);
    }
  }

  private static boolean hasUnreadBody(HttpServerRequest request) {
    return !request.isEnded()
        && (request.headers().contains(HttpHeaders.CONTENT_LENGTH)
            || request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
  }
}
