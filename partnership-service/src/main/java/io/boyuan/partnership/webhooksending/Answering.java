package io.boyuan.partnership.webhooksending;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.partnership.webhooksending.Outcome.Trouble;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** A receiver's answer, as far as anybody reads it and for as long as anybody waits. */
final class Answering {

  /** Read before it is cut to {@link #MOST_SHOWN}, as characters may take four bytes. */
  private static final int MOST_READ = 2_000;

  private static final int MOST_SHOWN = 500;

  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final Buffer body = Buffer.buffer();
  private volatile HttpClientRequest request;
  private volatile HttpClientResponse response;
  private volatile boolean givenUp;

  private Answering() {}

  /**
   * Sends a request and waits for its answer.
   *
   * @throws NoAnswerException when none came in time
   * @throws CancellationException when the thread is interrupted, and nobody knows what came of it
   */
  static Answer to(HttpClient client, RequestOptions options, Buffer sent, Duration most) {
    var answering = new Answering();
    client
        .request(options)
        .compose(
            request -> {
              answering.request = request;
              if (answering.givenUp) {
                request.exceptionHandler(expected -> {}).reset();
                return Future.failedFuture(new TimeoutException());
              }
              return request.send(sent);
            })
        .onSuccess(answering::read)
        .onFailure(answering.end::completeExceptionally);
    return answering.await(most);
  }

  private void read(HttpClientResponse answer) {
    response = answer;
    answer.handler(
        chunk -> {
          synchronized (body) {
            body.appendBuffer(chunk, 0, Math.min(chunk.length(), MOST_READ - body.length()));
          }
          if (body.length() >= MOST_READ) {
            end.complete(null);
            request.reset();
          }
        });
    answer.endHandler(done -> end.complete(null));
    answer.exceptionHandler(end::completeExceptionally);
  }

  private Answer await(Duration most) {
    try {
      end.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (response == null) {
        throw new NoAnswerException(troubleOf(e.getCause()));
      }
    } catch (TimeoutException e) {
      hangUp();
      if (response == null) {
        throw new NoAnswerException(Trouble.TIMEOUT);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      hangUp();
      throw new CancellationException("Nobody waits for the answer any more");
    }
    return new Answer(response.statusCode(), text(), response.getHeader("Retry-After"));
  }

  /** What is connected only later is not sent at all. */
  private void hangUp() {
    givenUp = true;
    var sent = request;
    if (sent != null) {
      sent.reset();
    }
  }

  /** How it begins; PostgreSQL keeps every character but the one of code zero. */
  private String text() {
    String text;
    synchronized (body) {
      text = body.toString(UTF_8).replace('\u0000', '\uFFFD');
    }
    return text.isEmpty() ? null : text.substring(0, text.offsetByCodePoints(0, shown(text)));
  }

  private static int shown(String text) {
    return Math.min(MOST_SHOWN, text.codePointCount(0, text.length()));
  }

  private static Trouble troubleOf(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return Trouble.TLS;
      }
      if (cause instanceof TimeoutException
          || cause instanceof java.net.SocketTimeoutException
          || cause.getClass().getSimpleName().equals("ConnectTimeoutException")) {
        return Trouble.TIMEOUT;
      }
    }
    return Trouble.NO_CONNECTION;
  }

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param text how it begins, null when it is empty
   * @param retryAfter the header, null when there is none
   */
  record Answer(int status, String text, String retryAfter) {}

  /** No answer came. */
  static final class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Trouble trouble;

    NoAnswerException(Trouble trouble) {
      super(trouble.name());
      this.trouble = trouble;
    }

    Trouble trouble() {
      return trouble;
    }
  }
}
