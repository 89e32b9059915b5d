package io.boyuan.gateway.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.gateway.Part;
import io.boyuan.gateway.upstream.Question;
import io.boyuan.gateway.upstream.Question.Answer;
import io.boyuan.gateway.upstream.Upstream;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * One service's situation in some communities. One question answers everybody who looks within a
 * short time; an answer that comes too late for who asked is there for the next.
 */
final class Watched {

  private static final Logger LOG = Logger.getLogger(Watched.class);

  /** A question that is silent for longer has gone astray; the next caller asks anew. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final int OVERHEAD_BYTES = 500;

  private final Upstream upstream;
  private final String uri;
  private final Duration fresh;
  private final Clock clock;
  private final Consumer<Watched> grown;
  private Seen last;
  private Future<Seen> running;

  Watched(
      Upstream upstream,
      List<String> communities,
      Duration fresh,
      Clock clock,
      Consumer<Watched> grown) {
    this.upstream = upstream;
    this.fresh = fresh;
    this.clock = clock;
    this.grown = grown;
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

  /**
   * The situation now, or as it was a moment ago.
   *
   * @param asker in whose name it is asked for, if it must be
   */
  synchronized Future<Seen> current(UnaryOperator<Question> asker) {
    if (last != null && clock.instant().isBefore(last.at().plus(fresh))) {
      return Future.succeededFuture(last);
    }
    if (running != null) {
      return running;
    }
    var asked =
        asker
            .apply(Question.get(uri))
            .to(upstream, PATIENCE)
            .compose(Answer::ifGood)
            .map(answer -> Seen.in(answer.body(), clock.instant()));
    running = asked;
    asked.onComplete(answer -> finish(asked, answer.result(), answer.cause()));
    return asked;
  }

  /** What was seen last, or null. */
  synchronized Seen lastSeen() {
    return last;
  }

  /** How much memory it takes, roughly: what was seen, and what is there even if nothing was. */
  synchronized int bytes() {
    return OVERHEAD_BYTES + uri.length() + (last == null ? 0 : last.bytes());
  }

  private void finish(Future<Seen> asked, Seen seen, Throwable failure) {
    if (seen == null) {
      LOG.debugf("No situation of %s: %s", upstream.part().context(), failure);
    }
    synchronized (this) {
      if (running == asked) {
        running = null;
      }
      if (seen == null) {
        return;
      }
      last = seen;
    }
    grown.accept(this);
  }
}
