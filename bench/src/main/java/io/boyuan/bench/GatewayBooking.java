package io.boyuan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A booking as a client makes it: through the gateway, with a token and an idempotency key. */
final class GatewayBooking implements ClosedLoop.Client {

  private final HttpClient http;
  private final URI bookings;
  private final String token;
  private final BookingGround ground;

  GatewayBooking(HttpClient http, URI gateway, String token, BookingGround ground) {
    this.http = http;
    this.bookings = gateway.resolve("/api/booking/v1/bookings");
    this.token = token;
    this.ground = ground;
  }

  @Override
  public void act() throws IOException, InterruptedException {
    var slot = ground.next();
    String plan =
        "{\"spaceId\":\"%s\",\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"attendees\":1}"
            .formatted(slot.space(), slot.startsAt(), slot.endsAt());
    var request =
        HttpRequest.newBuilder(bookings)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(plan))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 201) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
  }
}
