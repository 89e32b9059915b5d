package io.boyuan.platform.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span as it leaves the house. Paths hold the ids of accounts, queries what people look for, and
 * messages of failures whatever failed; so only what is listed here is told.
 */
final class PlainSpan extends DelegatingSpanData {

  private static final Set<String> TOLD =
      Set.of(
          "code.function.name",
          "error.type",
          "exception.type",
          "http.request.body.size",
          "http.request.method",
          "http.response.body.size",
          "http.response.status_code",
          "http.route",
          "network.protocol.version",
          "url.scheme",
          "messaging.system",
          "messaging.destination.name",
          "messaging.operation.type",
          "messaging.message.id",
          "messaging.consumer.group.name",
          "cloudevents.event_type");

  private final Attributes attributes;
  private final List<EventData> events;

  PlainSpan(SpanData span) {
    super(span);
    this.attributes = plain(span.getAttributes());
    this.events =
        span.getEvents().stream()
            .map(
                event ->
                    EventData.create(
                        event.getEpochNanos(), event.getName(), plain(event.getAttributes())))
            .toList();
  }

  private static Attributes plain(Attributes all) {
    return all.toBuilder().removeIf(key -> !TOLD.contains(key.getKey())).build();
  }

  @Override
  public Attributes getAttributes() {
    return attributes;
  }

  @Override
  public int getTotalAttributeCount() {
    return attributes.size();
  }

  @Override
  public List<EventData> getEvents() {
    return events;
  }

  @Override
  public StatusData getStatus() {
    return StatusData.create(super.getStatus().getStatusCode(), "");
  }
}
