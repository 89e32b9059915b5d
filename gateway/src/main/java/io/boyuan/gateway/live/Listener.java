package io.boyuan.gateway.live;

import io.boyuan.gateway.token.SignedIn;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;

/**
 * Somebody who listens, and what they may hear: of themselves, and of the communities and
 * organizations they act for. What they had heard before, elsewhere, they don't hear again.
 */
final class Listener {

  private static final int MOST_UNREAD_BYTES = 1 << 20;
  private static final Buffer GAP = Buffer.buffer("event: gap\ndata: {}\n\n");

  private final SignedIn caller;
  private final String community;
  private final HttpServerResponse response;
  private final Context context;
  private volatile Position since;

  Listener(
      SignedIn caller,
      String community,
      Position since,
      HttpServerResponse response,
      Context context) {
    this.caller = caller;
    this.community = community;
    this.since = since;
    this.response = response.setWriteQueueMaxSize(MOST_UNREAD_BYTES);
    this.context = context;
  }

  String subject() {
    return caller.subject();
  }

  /** Tells them that they have missed something; from here on they hear everything. */
  void startAnew() {
    since = null;
    write(GAP);
  }

  /** What they heard of another Kafka says nothing of this one. */
  void readsFrom(String kafka) {
    var before = since;
    if (before == null || !before.kafka().equals(kafka)) {
      startAnew();
    }
  }

  /** Tells them what they may hear. Who reads too slowly is let go, and comes back for the rest. */
  void hear(Happening happening) {
    boolean isElsewhere = community != null && !community.equals(happening.community());
    var before = since;
    if (isElsewhere || (before != null && before.hasHeard(happening))) {
      return;
    }
    if (happening.persons().contains(caller.subject())) {
      write(happening.forPersons());
    } else if (happening.forOffices() != null && isOfficeOf(happening)) {
      write(happening.forOffices());
    }
  }

  void write(Buffer event) {
    context.runOnContext(
        ignored -> {
          if (response.writeQueueFull()) {
            response.reset();
          } else if (!response.closed()) {
            response.write(event);
          }
        });
  }

  /** Whether nobody hears any more. */
  boolean isGone() {
    return response.closed() || response.ended();
  }

  /** Ends the stream when the token has; a client comes back with a new one. */
  void endIfExpired(Instant now) {
    if (!caller.expiresAt().isAfter(now)) {
      context.runOnContext(
          ignored -> {
            if (!response.closed() && !response.ended()) {
              response.end();
            }
          });
    }
  }

  private boolean isOfficeOf(Happening happening) {
    return caller.isOneOf("dispatcher", "admin")
        || (caller.isOneOf("community-staff")
            && caller.communities().contains(happening.community()))
        || (caller.isOneOf("coordinator")
            && happening.organization() != null
            && caller.organizations().contains(happening.organization()));
  }
}
