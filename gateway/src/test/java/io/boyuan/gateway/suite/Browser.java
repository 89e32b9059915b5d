package io.boyuan.gateway.suite;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Keeps cookies and follows redirects, as a browser does. */
public final class Browser {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();
  private final URI gateway;

  /**
   * A browser without any cookie.
   *
   * @param gateway where its paths lead
   */
  public Browser(URI gateway) {
    this.gateway = URI.create("http://localhost:" + gateway.getPort());
  }

  /** Goes to a path of the gateway. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  /** Sends something, with headers by turns of name and value. */
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .header("Accept-Language", "en")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a page of the gateway sends with what changes something. */
  public String[] fromItsPage() {
    return new String[] {
      "Origin", gateway.toString(), "X-CSRF-Token", session().getString("csrfToken")
    };
  }

  /** What the gateway says of the session. */
  public JsonObject session() {
    return new JsonObject(get("/session").body());
  }

  /** The cookies that there are. */
  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }
}
