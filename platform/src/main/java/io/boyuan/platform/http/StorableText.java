package io.boyuan.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.boyuan.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses text that PostgreSQL can't keep: the character of code zero, and half characters. */
public class StorableText {

  @ServerRequestFilter
  public void refuseUnstorable(ContainerRequestContext request) {
    String address = request.getUriInfo().getRequestUri().toString().toLowerCase(Locale.ROOT);
    if (address.contains("%00")) {
      throw Problem.badRequest("malformed-request");
    }
  }

  static boolean isStorable(String text) {
    return text.indexOf('\u0000') < 0
        && text.codePoints()
            .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** Reads JSON strings, refusing what can't be stored. */
  static final class Module extends SimpleModule {
    @Serial private static final long serialVersionUID = 1L;

    Module() {
      super("storable-text");
      addDeserializer(String.class, new Reader());
    }
  }

  private static final class Reader extends StdScalarDeserializer<String> {
    @Serial private static final long serialVersionUID = 1L;

    Reader() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = StringDeserializer.instance.deserialize(json, context);
      return text == null || isStorable(text)
          ? text
          : (String) context.handleWeirdStringValue(String.class, "", "not storable");
    }
  }
}
