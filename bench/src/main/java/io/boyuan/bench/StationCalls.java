package io.boyuan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls of the volunteer station through the gateway. */
final class StationCalls {

  private static final String API = "/api/volunteer/v1";

  private final HttpClient http;
  private final URI gateway;

  StationCalls(HttpClient http, URI gateway) {
    this.http = http;
    this.gateway = gateway;
  }

  ClosedLoop.Client reading(String path, String token, String expected) {
    var request = HttpRequest.newBuilder(gateway.resolve(API + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    var built = request.build();
    return () -> {
      var response = http.send(built, BodyHandlers.ofString());
      if (response.statusCode() != 200 || !response.body().contains(expected)) {
        throw new IOException(response.statusCode() + " " + response.body());
      }
    };
  }

  /** Signs a user up for one shift after the other, each client beginning elsewhere. */
  ClosedLoop.Client signingUp(List<UUID> shifts, String token, int begin) {
    var next = new AtomicInteger(begin);
    return () -> {
      var shift = shifts.get(Math.floorMod(next.getAndIncrement(), shifts.size()));
      int status = post("/shifts/" + shift + "/sign-ups", token, "");
      // Another client of the same user was faster, or the round is over.
      if (status != 201 && status != 409) {
        throw new IOException("A sign-up was answered " + status);
      }
    };
  }

  ClosedLoop.Client checkingIn(List<UUID> shifts, String token, String coordinator) {
    var next = new AtomicInteger();
    var code = new Code(shifts.getFirst(), coordinator);
    return () -> {
      var shift = shifts.get(next.getAndIncrement());
      int status =
          post("/shifts/" + shift + "/check-ins", token, "{\"code\":\"" + code.now() + "\"}");
      if (status != 201) {
        throw new IOException("A check-in was answered " + status);
      }
    };
  }

  private int post(String path, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(gateway.resolve(API + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** The code that is shown; it is asked for again every ten seconds. */
  private final class Code {

    private static final long FRESH_NANOS = 10_000_000_000L;

    private final HttpRequest request;
    private String text;
    private long readAt;

    private Code(UUID shift, String coordinator) {
      this.request =
          HttpRequest.newBuilder(gateway.resolve(API + "/shifts/" + shift + "/check-in-code"))
              .header("Authorization", "Bearer " + coordinator)
              .header("Accept", "application/json")
              .build();
    }

    private String now() throws IOException, InterruptedException {
      if (text == null || System.nanoTime() - readAt > FRESH_NANOS) {
        String body = http.send(request, BodyHandlers.ofString()).body();
        text = body.replaceAll(".*\"code\":\"([^\"]+)\".*", "$1");
        readAt = System.nanoTime();
      }
      return text;
    }
  }
}
