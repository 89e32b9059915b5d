package io.boyuan.grid.help;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking back what was asked for, over HTTP. */
@Path("/api/grid/v1/dispatch-orders/{id}/cancellation")
@RunOnVirtualThread
@RolesAllowed({Roles.GRID_WORKER, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Help from volunteers / 志愿者支援")
public class HelpResource {

  private final AskForHelp ask;

  @Inject
  HelpResource(AskForHelp ask) {
    this.ask = ask;
  }

  @POST
  @Operation(summary = "Take back what was asked for; volunteers are told / 取消支援请求")
  public HelpView cancel(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    return ask.cancel(id, because.reason());
  }

  /**
   * Why nobody is needed any more.
   *
   * @param reason for volunteers to read
   */
  @Schema(name = "HelpCancellation")
  public record Because(@NotBlank @Size(max = 300) @Schema(examples = "居民已自行解决") String reason) {}
}
