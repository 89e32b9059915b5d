package io.boyuan.volunteer.slot;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The free slots of a talent over HTTP. */
@Path("/api/volunteer/v1/studios/{id}/slots")
@RunOnVirtualThread
@Tag(name = "Talents / 达人")
public class StudioSlotResource {

  private final OpenSlots slots;

  @Inject
  StudioSlotResource(OpenSlots slots) {
    this.slots = slots;
  }

  @GET
  @PermitAll
  @Operation(summary = "Free slots of a talent, earliest first / 达人可预约时段")
  public Page<SlotView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
    return slots.free(id, request);
  }
}
