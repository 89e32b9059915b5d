package io.boyuan.partnership.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which events there are for webhooks, over HTTP. */
@Path("/api/partnership/v1/webhook-event-types")
@RunOnVirtualThread
@Tag(name = "Webhooks / 事件推送")
public class EventTypeResource {

  @GET
  @PermitAll
  @Operation(summary = "Events that webhooks are offered / 可推送的事件类型")
  public List<EventType> list() {
    return EventTypes.ALL;
  }
}
