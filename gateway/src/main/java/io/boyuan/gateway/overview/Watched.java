package io.boyuan.gateway.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.gateway.Part;
import io.boyuan.gateway.upstream.Question;
import io.boyuan.gateway.upstream.Question.Answer;
import io.boyuan.gateway.upstream.Upstream;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * One service's situation in some communities. One question answers everybody who looks within a
 * short time; an answer that comes too late for who asked is there for the next.
 */
final class Watched {

  private static final Logger LOG = Logger.getLogger(Watched.class);

  /** A question that is silent for longer may have gone astray; the next caller asks anew. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Upstream upstream;
  private final String uri;
  private final Duration fresh;
  private Seen last;
  private Future<Seen> running;
  private Instant askedAt = Instant.EPOCH;

  Watched(Upstream upstream, List<String> communities, Duration fresh) {
    this.upstream = upstream;
    this.fresh = fresh;
    this.uri =
        pathOf(upstream.part())
            + communities.stream()
                .map(code -> "community=" + URLEncoder.encode(code, UTF_8))
                .collect(Collectors.joining("&", "?", ""));
  }

  private static String pathOf(Part part) {
    return part == Part.VOLUNTEER
        ? "/api/dispatch/v1/situation"
        : "/api/" + part.context() + "/v1/situation";
  }

  /** The situation now, or as it was a moment ago. */
  synchronized Future<Seen> current(String authorization) {
    if (last != null && Instant.now().isBefore(last.at().plus(fresh))) {
      return Future.succeededFuture(last);
    }
    if (running == null || Instant.now().isAfter(askedAt.plus(PATIENCE))) {
      askedAt = Instant.now();
      var asked =
          Question.get(uri)
              .with(HttpHeaders.AUTHORIZATION, authorization)
              .to(upstream)
              .compose(Answer::ifGood)
              .map(answer -> new Seen(Instant.now(), answer.body().toJsonObject()));
      running = asked;
      asked.onComplete(answer -> finish(asked, answer.result(), answer.cause()));
      return asked;
    }
    return running;
  }

  /** What was seen last, or null. */
  synchronized Seen lastSeen() {
    return last;
  }

  private synchronized void finish(Future<Seen> asked, Seen seen, Throwable failure) {
    if (running == asked) {
      running = null;
    }
    if (seen == null) {
      LOG.debugf("No situation of %s: %s", upstream.part().context(), failure);
    } else {
      last = seen;
    }
  }
}
