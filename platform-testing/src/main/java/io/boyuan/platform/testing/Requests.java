package io.boyuan.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/** What the tools of this module send to a service. */
final class Requests {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Requests() {}

  static HttpResponse<String> send(HttpRequest.Builder request, TestCaller caller) {
    if (caller != null) {
      request.header("Authorization", "Bearer " + caller.token());
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Object> json(URI address, TestCaller caller) {
    var answer = send(HttpRequest.newBuilder(address).header("Accept", "application/json"), caller);
    if (answer.statusCode() != 200) {
      throw new AssertionError(address + " answers " + answer.statusCode() + answer.body());
    }
    try {
      return JsonUtil.parseJson(answer.body());
    } catch (JoseException e) {
      throw new IllegalStateException(address + " answers no JSON", e);
    }
  }

  /** How many rows a list shows, whatever it calls them. */
  static int rowsShown(URI list, TestCaller caller) {
    return json(list, caller).values().stream()
        .filter(Collection.class::isInstance)
        .mapToInt(rows -> ((Collection<?>) rows).size())
        .findFirst()
        .orElseThrow(() -> new AssertionError(list + " shows no list"));
  }
}
