package io.boyuan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A coordinator verifies a record, through the gateway. */
final class Verification {

  private final HttpClient http;
  private final URI gateway;
  private final String coordinator;

  Verification(HttpClient http, URI gateway, String coordinator) {
    this.http = http;
    this.gateway = gateway;
    this.coordinator = coordinator;
  }

  void now(UUID record) throws IOException, InterruptedException {
    requireOk(http.send(request(record), BodyHandlers.ofString()));
  }

  /** When the answer came, by {@link System#nanoTime()}. */
  CompletableFuture<Long> answered(UUID record) {
    return http.sendAsync(request(record), BodyHandlers.ofString())
        .thenApply(
            response -> {
              requireOk(response);
              return System.nanoTime();
            });
  }

  private static void requireOk(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
  }

  private HttpRequest request(UUID record) {
    return HttpRequest.newBuilder(
            gateway.resolve("/api/volunteer/v1/service-records/" + record + "/verification"))
        .header("Authorization", "Bearer " + coordinator)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{}"))
        .build();
  }
}
