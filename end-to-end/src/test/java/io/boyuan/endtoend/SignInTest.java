package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person signs in with a browser, at the real Keycloak, and out again. */
class SignInTest {

  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final int REDIRECTS = 10;

  private final URI gateway = RunningSuite.get().suite().gateway();
  private final Browser browser = new Browser();

  @Test
  void a_person_signs_in_with_a_browser_acts_and_signs_out() throws Exception {
    var page = browser.signIn(gateway.resolve("/sign-in?to=/api-docs"));
    assertThat(page.uri().getPath()).isEqualTo("/api-docs");

    var session = new ObjectMapper().readTree(browser.get(gateway.resolve("/session")).body());
    assertThat(session.path("username").asText()).isEqualTo("volunteer3");
    assertThat(session.path("roles").toString()).contains("volunteer");
    var me = browser.get(gateway.resolve("/api/volunteer/v1/me/standing"));
    assertThat(me.statusCode()).isEqualTo(200);

    var signOut = gateway.resolve("/sign-out");
    assertThat(browser.post(signOut, "").statusCode()).isEqualTo(403);
    var token = session.path("csrfToken").asText();
    assertThat(browser.post(signOut, "", "X-CSRF-Token", token).statusCode()).isEqualTo(204);
    assertThat(browser.get(gateway.resolve("/session")).statusCode()).isEqualTo(401);
    assertThat(browser.get(gateway.resolve("/sign-in")).body()).contains("password");
  }

  @Test
  void a_sign_out_everywhere_ends_the_sessions_of_other_browsers() throws Exception {
    var other = new Browser();
    other.signIn(gateway.resolve("/sign-in"));
    browser.signIn(gateway.resolve("/sign-in"));
    var session = new ObjectMapper().readTree(browser.get(gateway.resolve("/session")).body());

    var ended =
        browser.post(
            gateway.resolve("/sign-out-everywhere"),
            "",
            "X-CSRF-Token",
            session.path("csrfToken").asText());

    assertThat(ended.statusCode()).isEqualTo(204);
    assertThat(other.get(gateway.resolve("/session")).statusCode()).isEqualTo(401);
  }

  /** Keeps cookies also where a browser would want TLS, as it does not on its own machine. */
  private static final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    HttpResponse<String> signIn(URI start) throws Exception {
      var form = FORM.matcher(get(start).body());
      assertThat(form.find()).as("Keycloak asks for a password").isTrue();
      var answer =
          post(
              URI.create(form.group(1).replace("&amp;", "&")),
              "username=volunteer3&password="
                  + URLEncoder.encode("boyuan", StandardCharsets.UTF_8));
      return follow(answer);
    }

    HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
      return follow(send(HttpRequest.newBuilder(uri).GET()));
    }

    HttpResponse<String> post(URI uri, String form, String... headers)
        throws IOException, InterruptedException {
      var request =
          HttpRequest.newBuilder(uri)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Origin", "http://" + uri.getAuthority())
              .POST(BodyPublishers.ofString(form));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return send(request);
    }

    private HttpResponse<String> follow(HttpResponse<String> first)
        throws IOException, InterruptedException {
      var answer = first;
      for (int led = 0; led < REDIRECTS && answer.statusCode() / 100 == 3; led++) {
        var next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        answer = send(HttpRequest.newBuilder(next).GET());
      }
      return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
        throws IOException, InterruptedException {
      var answer =
          client.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString());
      cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
      return answer;
    }
  }
}
