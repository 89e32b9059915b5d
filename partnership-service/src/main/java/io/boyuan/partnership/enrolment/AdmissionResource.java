package io.boyuan.partnership.enrolment;

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

/** Letting somebody in over HTTP. */
@Path("/api/partnership/v1/enrolments/{id}")
@RunOnVirtualThread
@Tag(name = "Enrolment / 课程报名")
public class AdmissionResource {

  private final LetIn letIn;

  @Inject
  AdmissionResource(LetIn letIn) {
    this.letIn = letIn;
  }

  @POST
  @Path("admission")
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Let who waits in past the queue, with a reason / 特批候补者入班")
  public EnrolmentView letIn(@PathParam("id") UUID id, @NotNull @Valid Admitting admitting) {
    return letIn.letIn(id, admitting.reason());
  }

  /**
   * Why somebody is let in.
   *
   * @param reason for the audit trail
   */
  @Schema(name = "Admitting")
  record Admitting(@NotBlank @Size(max = 500) @Schema(examples = "家庭困难") String reason) {}
}
