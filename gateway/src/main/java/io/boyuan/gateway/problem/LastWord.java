package io.boyuan.gateway.problem;

import io.boyuan.platform.problem.Problem;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What nobody answered, or answered by failing, becomes a problem. */
@Singleton
final class LastWord {

  private static final Logger LOG = Logger.getLogger(LastWord.class);
  private static final int BEFORE_ALL_ROUTES = -1_000_000;
  private static final int AFTER_ALL_ROUTES = 1_000_000;

  private final ProblemAnswers answers;

  LastWord(ProblemAnswers answers) {
    this.answers = answers;
  }

  void speak(@Observes Router router) {
    router.route().order(BEFORE_ALL_ROUTES).failureHandler(this::answerFailure);
    router
        .route()
        .order(AFTER_ALL_ROUTES)
        .handler(ctx -> answers.answer(ctx.request(), Problem.notFound()));
  }

  private void answerFailure(RoutingContext ctx) {
    answers.answer(ctx.request(), problemOf(ctx));
  }

  private static Problem problemOf(RoutingContext ctx) {
    if (ctx.failure() instanceof Problem problem) {
      return problem;
    }
    return switch (ctx.statusCode()) {
      case 400 -> Problem.badRequest("malformed-request");
      case 404 -> Problem.notFound();
      case 405 -> Problem.of(405, "method-not-allowed");
      case 406 -> Problem.of(406, "not-acceptable");
      case 413 -> Problem.of(413, "payload-too-large");
      default -> unforeseen(ctx);
    };
  }

  private static Problem unforeseen(RoutingContext ctx) {
    var errorId = UUID.randomUUID().toString();
    HttpMethod method = ctx.request().method();
    LOG.errorf(ctx.failure(), "Unforeseen failure %s of %s", errorId, method);
    return Problem.of(500, "internal-error").with("errorId", errorId);
  }
}
