package io.boyuan.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes a resource's method {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotencyInterceptor {

  /** The header that carries the key. */
  private static final String KEY = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,128}");

  private final IdempotencyKeys keys;
  private final Caller caller;
  private final HttpHeaders headers;
  private final ObjectMapper mapper;

  @Inject
  IdempotencyInterceptor(
      IdempotencyKeys keys, Caller caller, HttpHeaders headers, ObjectMapper mapper) {
    this.keys = keys;
    this.caller = caller;
    this.headers = headers;
    this.mapper = mapper;
  }

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    String key = headers.getHeaderString(KEY);
    // Keys are kept by caller: nobody gets the answer that somebody else was given.
    if (key == null || caller.isAnonymous()) {
      return call.proceed();
    }
    if (!FORM.matcher(key).matches()) {
      throw Problem.invalid(KEY, "idempotency-key");
    }
    UUID callerId = caller.id();
    byte[] requestHash = hashOf(call);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var first = keys.take(callerId, key, requestHash);
              if (first.isPresent()) {
                return again(first.get(), call);
              }
              Object answer = call.proceed();
              keys.remember(
                  callerId,
                  key,
                  answerOf(answer instanceof Response whole ? whole : Response.ok(answer).build()));
              return answer;
            });
  }

  /** What was asked, whatever the order and spacing of its JSON. */
  private byte[] hashOf(InvocationContext call) throws JsonProcessingException {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(call.getMethod().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return sha256.digest(mapper.writeValueAsBytes(call.getParameters()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private IdempotencyKeys.FirstAnswer answerOf(Response response) throws JsonProcessingException {
    return new IdempotencyKeys.FirstAnswer(
        response.getStatus(),
        response.getLocation() == null ? null : response.getLocation().toString(),
        response.hasEntity() ? mapper.writeValueAsString(response.getEntity()) : null);
  }

  /** In the form that the method answers in: all of a response, or what its body shows. */
  private Object again(IdempotencyKeys.FirstAnswer first, InvocationContext call)
      throws JsonProcessingException {
    if (call.getMethod().getReturnType() == Response.class) {
      return again(first);
    }
    var shape = mapper.constructType(call.getMethod().getGenericReturnType());
    return mapper.readValue(first.body(), shape);
  }

  private static Response again(IdempotencyKeys.FirstAnswer first) {
    // Some answers tell a secret, and which is not known here.
    var response =
        Response.status(first.status())
            .header("Idempotent-Replayed", "true")
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (first.location() != null) {
      response.location(URI.create(first.location()));
    }
    if (first.body() != null) {
      response.type(MediaType.APPLICATION_JSON_TYPE).entity(first.body());
    }
    return response.build();
  }
}
