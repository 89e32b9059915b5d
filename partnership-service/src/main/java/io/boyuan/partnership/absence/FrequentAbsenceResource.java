package io.boyuan.partnership.absence;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom staff ask after, over HTTP. */
@Path("/api/partnership/v1/frequent-absences")
@RunOnVirtualThread
@Tag(name = "Attendance / 课程考勤")
public class FrequentAbsenceResource {

  private final CountAbsences absences;

  @Inject
  FrequentAbsenceResource(CountAbsences absences) {
    this.absences = absences;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(summary = "Who was absent several times without a notice / 多次无故缺勤的学员")
  public Page<FrequentAbsence> list(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @Valid @BeanParam PageRequest request) {
    return absences.listed(community, request);
  }
}
