package io.boyuan.gateway.route;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * Makes long answers of the gateway itself short, for who can read them so. Services do so for
 * themselves. Never for an answer that holds a secret: its length could tell of it (BREACH), and so
 * the session is sent as it is.
 */
public final class Gzip {

  private static final int WORTH_IT = 1024;

  private Gzip() {}

  /**
   * Ends an answer.
   *
   * @param ctx the request
   * @param body the whole answer
   */
  public static void end(RoutingContext ctx, Buffer body) {
    var response = ctx.response();
    if (body.length() < WORTH_IT) {
      response.end(body);
      return;
    }
    response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (isReadBy(ctx.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(zipped(body));
    } else {
      response.end(body);
    }
  }

  /** Named without a weight of nothing (RFC 9110 section 12.5.3). */
  static boolean isReadBy(String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    for (String coding : acceptEncoding.split(",")) {
      var words = coding.strip().split("\\s*;\\s*");
      if (words[0].equalsIgnoreCase("gzip")) {
        return words.length == 1 || !words[1].matches("[qQ]=0(\\.0*)?");
      }
    }
    return false;
  }

  private static Buffer zipped(Buffer body) {
    var bytes = new ByteArrayOutputStream(body.length() / 4);
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(body.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Buffer.buffer(bytes.toByteArray());
  }
}
