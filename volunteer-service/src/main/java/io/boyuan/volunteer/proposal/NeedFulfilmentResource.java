package io.boyuan.volunteer.proposal;

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

/** The fulfilment of needs over HTTP. */
@Path("/api/volunteer/v1/needs/{id}/fulfilment")
@RunOnVirtualThread
@Tag(name = "Needs list / 需求清单")
public class NeedFulfilmentResource {

  private final FulfilNeed fulfilNeed;

  @Inject
  NeedFulfilmentResource(FulfilNeed fulfilNeed) {
    this.fulfilNeed = fulfilNeed;
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Say that a need is fulfilled, once its service is verified / 服务核实后确认完成")
  public void fulfil(@PathParam("id") UUID id, @NotNull @Valid FulfilmentWords said) {
    fulfilNeed.fulfil(id, said.words());
  }

  /**
   * What is said when a need is fulfilled.
   *
   * @param words for anyone to read
   */
  @Schema(name = "FulfilmentWords")
  record FulfilmentWords(@NotBlank @Size(max = 500) @Schema(examples = "六位志愿者全部到场") String words) {}
}
