package io.boyuan.platform.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.boyuan.platform.time.Timestamps;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;

/** Times in JSON: RFC 3339 with offset, written in the zone of the place; nothing else is read. */
final class InstantJson extends SimpleModule {

  @Serial private static final long serialVersionUID = 1L;

  InstantJson(Timestamps timestamps) {
    super("instants");
    addSerializer(Instant.class, new Writer(timestamps));
    addDeserializer(Instant.class, new Reader(timestamps));
  }

  private static final class Writer extends StdScalarSerializer<Instant> {
    @Serial private static final long serialVersionUID = 1L;
    private final transient Timestamps timestamps;

    Writer(Timestamps timestamps) {
      super(Instant.class);
      this.timestamps = timestamps;
    }

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(timestamps.written(value));
    }
  }

  private static final class Reader extends StdScalarDeserializer<Instant> {
    @Serial private static final long serialVersionUID = 1L;
    private final transient Timestamps timestamps;

    Reader(Timestamps timestamps) {
      super(Instant.class);
      this.timestamps = timestamps;
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (Instant) context.handleUnexpectedToken(Instant.class, json);
      }
      try {
        return timestamps.read(json.getText());
      } catch (DateTimeException noTime) {
        return (Instant)
            context.handleWeirdStringValue(Instant.class, json.getText(), "time-with-offset");
      }
    }
  }
}
