package io.boyuan.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that the gateway itself asks a service, in the name of who called.
 *
 * @param method of the request
 * @param uri where, with the query
 * @param headers what is sent along, besides that JSON is wanted
 */
public record Question(HttpMethod method, String uri, Map<CharSequence, String> headers) {

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
   * Asks.
   *
   * @param upstream the service
   * @return what it answers, whatever that is; fails when it does not answer
   */
  public Future<Answer> to(Upstream upstream) {
    return upstream.request().compose(this::send);
  }

  private Future<Answer> send(HttpClientRequest request) {
    request.setMethod(method).setURI(uri).putHeader(HttpHeaders.ACCEPT, "application/json");
    headers.forEach(request::putHeader);
    return request
        .send()
        .compose(response -> response.body().map(body -> new Answer(response.statusCode(), body)));
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
}
