package io.boyuan.gateway.live;

import io.boyuan.gateway.token.SignedIn;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;

/** Somebody who listens, and what they may hear: of themselves, and of whom they act for. */
final class Listener {

  private static final int MOST_UNREAD_BYTES = 1 << 20;

  private final SignedIn caller;
  private final String community;
  private final HttpServerResponse response;
  private final Context context;

  Listener(SignedIn caller, String community, HttpServerResponse response, Context context) {
    this.caller = caller;
    this.community = community;
    this.response = response.setWriteQueueMaxSize(MOST_UNREAD_BYTES);
    this.context = context;
  }

  String subject() {
    return caller.subject();
  }

  /** Tells them what they may hear. Who reads too slowly is let go, and comes back for the rest. */
  void hear(Happening happening) {
    if (community != null && !community.equals(happening.community())) {
      return;
    }
    if (happening.persons().contains(caller.subject())) {
      write(happening.forPersons());
    } else if (happening.forOffices() != null && isOfficeOf(happening.community())) {
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

  private boolean isOfficeOf(String whose) {
    return caller.isOneOf("dispatcher", "admin")
        || (caller.isOneOf("community-staff") && caller.communities().contains(whose));
  }
}
