package io.boyuan.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.boyuan.platform.database.DatabaseRefusal;
import io.boyuan.platform.problem.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failure by a problem; what has no name of its own is recorded and answered 500. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemAnswers answers;

  @Inject
  ProblemMappers(ProblemAnswers answers) {
    this.answers = answers;
  }

  @ServerExceptionMapper
  public Response refused(Problem problem, HttpHeaders request) {
    return answers.answer(problem, request);
  }

  @ServerExceptionMapper
  public Response notSignedIn(UnauthorizedException e, HttpHeaders request) {
    return answers.answer(Problem.of(401, "unauthenticated"), request);
  }

  @ServerExceptionMapper
  public Response tokenNotTrusted(AuthenticationFailedException e, HttpHeaders request) {
    return answers.answer(Problem.of(401, "unauthenticated"), request);
  }

  @ServerExceptionMapper
  public Response notPermitted(ForbiddenException e, HttpHeaders request) {
    return answers.answer(Problem.forbidden("forbidden"), request);
  }

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException e, HttpHeaders request) {
    var problem = Problem.badRequest("invalid-input");
    e.getConstraintViolations()
        .forEach(v -> problem.withViolation(fieldOf(v.getPropertyPath()), v.getMessage()));
    return answers.answer(problem, request);
  }

  @ServerExceptionMapper
  public Response wrongShape(MismatchedInputException e, HttpHeaders request) {
    return answers.answer(malformed(e), request);
  }

  @ServerExceptionMapper
  public Response notJson(JsonProcessingException e, HttpHeaders request) {
    return answers.answer(malformed(e), request);
  }

  @ServerExceptionMapper
  public Response changedMeanwhile(OptimisticLockException e, HttpHeaders request) {
    return answers.answer(Problem.conflict("conflict"), request);
  }

  @ServerExceptionMapper
  public Response protocol(WebApplicationException e, HttpHeaders request) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return answers.answer(malformed(json), request);
    }
    if (e.getCause() instanceof Problem problem) {
      return answers.answer(problem, request);
    }
    int status = e.getResponse().getStatus();
    return switch (status) {
      case 400 -> answers.answer(Problem.badRequest("malformed-request"), request);
      case 401 -> answers.answer(Problem.of(401, "unauthenticated"), request);
      case 403 -> answers.answer(Problem.forbidden("forbidden"), request);
      case 404 -> answers.answer(Problem.notFound(), request);
      case 405 -> answers.answer(Problem.of(405, "method-not-allowed"), request);
      case 406 -> answers.answer(Problem.of(406, "not-acceptable"), request);
      case 413 -> answers.answer(Problem.of(413, "payload-too-large"), request);
      case 415 -> answers.answer(Problem.of(415, "unsupported-media-type"), request);
      default -> status < 500 ? e.getResponse() : unexpected(e, request);
    };
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable e, HttpHeaders request) {
    var database = DatabaseRefusal.in(e);
    if (database.isPresent() && database.get().isRaceLost()) {
      return answers.answer(database.get().problem(answers.catalog()), request);
    }
    if (database.isPresent() && database.get().isAway()) {
      LOG.errorf("The database is away: %s", e.getMessage());
      return answers.answer(Problem.of(503, "service-unavailable"), request);
    }
    String errorId = UUID.randomUUID().toString();
    LOG.errorf(e, "Unexpected failure %s", errorId);
    return answers.answer(Problem.of(500, "internal-error").with("errorId", errorId), request);
  }

  private static Problem malformed(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      boolean time =
          e instanceof InvalidFormatException format
              && format.getTargetType() == java.time.Instant.class;
      return Problem.invalid(fieldOf(mapping), time ? "time-with-offset" : "malformed");
    }
    return Problem.badRequest("malformed-request");
  }

  private static String fieldOf(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() != null
                    ? "." + step.getFieldName()
                    : "[" + step.getIndex() + "]")
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  /** The path without the method and its parameter, which are ours and not the caller's. */
  private static String fieldOf(Path path) {
    var nodes = StreamSupport.stream(path.spliterator(), false).toList();
    String whole = path.toString();
    int skipped = nodes.size() > 2 ? 2 : Math.min(1, nodes.size() - 1);
    for (int i = 0; i < skipped; i++) {
      whole = whole.substring(whole.indexOf('.') + 1);
    }
    return whole;
  }
}
