package io.boyuan.volunteer.standing;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A year of service over HTTP. */
@Path("/api/volunteer/v1/me/years")
@RunOnVirtualThread
@Tag(name = "Standing / 服务统计")
public class MyYearResource {

  private final ReadMyStanding standing;

  @Inject
  MyYearResource(ReadMyStanding standing) {
    this.standing = standing;
  }

  @GET
  @Path("{year}")
  @RolesAllowed({Roles.VOLUNTEER, Roles.TALENT})
  @Operation(summary = "My year in review / 我的年度回顾")
  public YearInReview year(@PathParam("year") @Min(2000) @Max(2100) Integer year) {
    return standing.year(year);
  }
}
