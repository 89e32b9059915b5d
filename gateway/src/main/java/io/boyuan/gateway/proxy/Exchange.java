package io.boyuan.gateway.proxy;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.intake.CallerAddress;
import io.boyuan.gateway.problem.ProblemAnswers;
import io.boyuan.gateway.upstream.Upstream;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** One request to a service and its answer, each cleaned on its way; bodies stream through. */
final class Exchange implements ProxyInterceptor {

  private static final String AGAIN = "again";

  private final Upstream upstream;
  private final ProblemAnswers answers;
  private final UpstreamFailures failures;
  private final CallerAddress addresses;
  private final long bodyLimit;
  private final long responseTimeoutMillis;

  Exchange(
      Upstream upstream,
      ProblemAnswers answers,
      CallerAddress addresses,
      GatewaySettings settings) {
    this.addresses = addresses;
    this.upstream = upstream;
    this.answers = answers;
    this.failures = new UpstreamFailures(upstream.part());
    this.bodyLimit = settings.bodyLimit().asLongValue();
    this.responseTimeoutMillis = settings.responseTimeout().toMillis();
  }

  /**
   * Gets a connection. Where the caller left while waiting for it, nothing will ever end the
   * request, and the connection would be held until the service's time is up.
   */
  Future<HttpClientRequest> connect(ProxyContext context) {
    boolean again = context.get(AGAIN, Boolean.class) != null;
    return (again ? upstream.requestOnNewConnection() : upstream.request())
        .compose(
            request -> {
              if (context.request().proxiedRequest().response().closed()) {
                request.reset();
                return Future.failedFuture("the caller has left");
              }
              var upload = context.get(Upload.ATTACHED, Upload.class);
              if (upload != null) {
                upload.sentOn(request);
              }
              return Future.succeededFuture(request);
            });
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    var outgoing = context.request();
    var incoming = outgoing.proxiedRequest();
    RequestHeaders.clean(incoming, addresses.of(incoming), outgoing.headers());
    if (Retries.hasBody(incoming)) {
      var upload = new Upload(incoming, bodyLimit, responseTimeoutMillis);
      outgoing.setBody(Body.body(upload, outgoing.getBody().length()));
      context.set(Upload.ATTACHED, upload);
      if (incoming.headers().contains(HttpHeaders.EXPECT)) {
        incoming.response().writeContinue();
      }
    } else {
      outgoing.setBody(null);
      incoming.resume();
    }
    return context
        .sendRequest()
        .recover(failure -> sendAgainIfSafe(context, failure))
        .recover(failure -> refuse(context, failure));
  }

  /**
   * A kept connection may end just when a request is sent on it, such as when its service starts
   * anew. Reading may be tried once more; anything else only its caller may repeat, who knows
   * whether that is meant.
   */
  private static Future<ProxyResponse> sendAgainIfSafe(ProxyContext context, Throwable failure) {
    var incoming = context.request().proxiedRequest();
    if (Retries.mayHelp(failure) && Retries.isSafe(incoming) && !incoming.response().closed()) {
      context.set(AGAIN, true);
      return context.sendRequest();
    }
    return Future.failedFuture(failure);
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    ResponseHeaders.clean(context, upstream.origin());
    return context.sendResponse();
  }

  /**
   * Answers in the proxy's stead, which then waits for a response that never comes, and is gone.
   */
  private Future<ProxyResponse> refuse(ProxyContext context, Throwable failure) {
    var upload = context.get(Upload.ATTACHED, Upload.class);
    var incoming = context.request().proxiedRequest();
    answers.answer(
        incoming,
        upload != null && upload.isTooLarge()
            ? Upload.tooLarge(bodyLimit)
            : failures.problemOf(failure, incoming.response()));
    return Promise.<ProxyResponse>promise().future();
  }
}
