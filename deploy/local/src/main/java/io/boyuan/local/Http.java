package io.boyuan.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Short questions over HTTP to what runs on this machine. */
final class Http {

  private static final int PATIENCE_MILLIS = 3_000;
  private static final int LONG_PATIENCE_MILLIS = 30_000;

  private Http() {}

  static boolean isOk(String url) {
    try {
      return open(url, PATIENCE_MILLIS).getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Asks and forgets the answer, whatever it is. */
  static int status(String url, Map<String, String> headers) throws IOException {
    var connection = open(url, LONG_PATIENCE_MILLIS);
    headers.forEach(connection::setRequestProperty);
    int status = connection.getResponseCode();
    try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      if (body != null) {
        body.readAllBytes();
      }
    }
    return status;
  }

  static String get(String url, Map<String, String> headers) throws IOException {
    var connection = open(url, LONG_PATIENCE_MILLIS);
    headers.forEach(connection::setRequestProperty);
    try (var body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String post(String url, String form) throws IOException {
    var connection = open(url, LONG_PATIENCE_MILLIS);
    connection.setDoOutput(true);
    connection.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
    try (var body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpURLConnection open(String url, int patience) throws IOException {
    var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setConnectTimeout(patience);
    connection.setReadTimeout(patience);
    return connection;
  }
}
