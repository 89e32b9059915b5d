package io.boyuan.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The W3C trace context of what is being done: from the request or event it began with, into the
 * log and the facts that come of it.
 */
public class TraceContext {

  /** Name of the header, of the log's field and of the event's attribute. */
  public static final String TRACEPARENT = "traceparent";

  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * The trace of the current request or event.
   *
   * @return a valid {@code traceparent}, null outside of both
   */
  public static String current() {
    return (String) MDC.get(TRACEPARENT);
  }

  /**
   * Goes on with a trace that came from outside, or begins one.
   *
   * @param traceparent as it came, may be null or malformed
   */
  public static void resume(String traceparent) {
    boolean valid = traceparent != null && FORM.matcher(traceparent).matches();
    MDC.put(TRACEPARENT, valid ? traceparent : begun());
  }

  @ServerRequestFilter
  public void resume(ContainerRequestContext request) {
    resume(request.getHeaderString(TRACEPARENT));
  }

  private static String begun() {
    byte[] id = new byte[24];
    RANDOM.nextBytes(id);
    String hex = HexFormat.of().formatHex(id);
    return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
  }
}
