package io.boyuan.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the gateway itself asks a service, in the name of who called.
 *
 * @param method of the request
 * @param uri where, with the query
 * @param headers what is sent along, besides that JSON is wanted
 */
public record Question(HttpMethod method, String uri, Map<CharSequence, String> headers) {

  private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");

  /**
   * A question that changes nothing.
   *
   * @param uri where, with the query
   * @return without headers
   */
  public static Question get(String uri) {
    return new Question(HttpMethod.GET, uri, Map.of());
  }

  /**
   * The same with one more header.
   *
   * @param name of the header
   * @param value its value; null leaves it out
   * @return a changed copy
   */
  public Question with(CharSequence name, String value) {
    if (value == null) {
      return this;
    }
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Question(method, uri, more);
  }

  /**
   * The same under the name of a request, by which both are found in logs.
   *
   * @param request what it is asked for
   * @return a changed copy
   */
  public Question within(RoutingContext request) {
    return with(REQUEST_ID, request.response().headers().get(REQUEST_ID));
  }

  /**
   * The same, asked by who sent a request.
   *
   * @param request theirs
   * @return a changed copy
   */
  public Question askedBy(RoutingContext request) {
    return within(request)
        .with(HttpHeaders.AUTHORIZATION, request.request().getHeader(HttpHeaders.AUTHORIZATION))
        .with(
            HttpHeaders.ACCEPT_LANGUAGE, request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /**
   * Asks. What is not answered in time, or at too great length, is broken off, so that neither side
   * goes on with it.
   *
   * @param upstream the service
   * @param patience how long the whole answer may take
   * @return what it answers, whatever that is; fails when it does not answer
   */
  public Future<Answer> to(Upstream upstream, Duration patience) {
    var isOver = new AtomicBoolean();
    var given = upstream.request();
    return given
        .compose(
            request ->
                isOver.get()
                    ? Future.<Answer>failedFuture("too late to ask")
                    : send(request, upstream.answerLimit()))
        .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(
            failure -> {
              isOver.set(true);
              if (failure instanceof TimeoutException && isWaitedFor(given)) {
                upstream.isSilent(failure);
              }
              given.onSuccess(HttpClientRequest::reset);
            });
  }

  /** A request that was sent, whose answer has neither begun nor failed by itself. */
  private static boolean isWaitedFor(Future<HttpClientRequest> given) {
    return given.succeeded() && !given.result().response().isComplete();
  }

  private Future<Answer> send(HttpClientRequest request, long limit) {
    request.setMethod(method).setURI(uri).putHeader(HttpHeaders.ACCEPT, "application/json");
    headers.forEach(request::putHeader);
    return request.send().compose(response -> read(response, limit));
  }

  private static Future<Answer> read(HttpClientResponse response, long limit) {
    var whole = Promise.<Answer>promise();
    var body = Buffer.buffer();
    response.exceptionHandler(whole::tryFail);
    response.handler(
        chunk -> {
          if (body.length() + chunk.length() <= limit) {
            body.appendBuffer(chunk);
          } else {
            whole.tryFail(new TooLong(limit));
          }
        });
    response.endHandler(end -> whole.tryComplete(new Answer(response.statusCode(), body)));
    return whole.future();
  }

  /**
   * What a service answers.
   *
   * @param status of HTTP
   * @param body all of it
   */
  public record Answer(int status, Buffer body) {

    /**
     * Whether what was asked for was done.
     *
     * @return true for 2xx
     */
    public boolean isGood() {
      return status >= 200 && status < 300;
    }

    /**
     * The same answer, if it is good.
     *
     * @return itself; otherwise a failure
     */
    public Future<Answer> ifGood() {
      return isGood() ? Future.succeededFuture(this) : Future.failedFuture(new Refused(status));
    }
  }

  /** A service answered, and not with what was asked for. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    Refused(int status) {
      super("status " + status, null, false, false);
      this.status = status;
    }

    /**
     * Whether the caller may not have it.
     *
     * @return true for 401 and 403
     */
    public boolean isOfCaller() {
      return status == 401 || status == 403;
    }
  }

  /** A service answers more than the gateway holds in memory. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong(long limit) {
      super("more than " + limit + " bytes", null, false, false);
    }
  }
}
