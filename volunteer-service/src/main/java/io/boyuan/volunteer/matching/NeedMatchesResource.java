package io.boyuan.volunteer.matching;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What fits a need over HTTP. */
@Path("/api/volunteer/v1/needs/{id}/matches")
@RunOnVirtualThread
@Tag(name = "Needs list / 需求清单")
public class NeedMatchesResource {

  private final RankMatches rank;

  @Inject
  NeedMatchesResource(RankMatches rank) {
    this.rank = rank;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Resources that fit a need, best first, with reasons / 为需求推荐资源及理由")
  public MatchesView matches(
      @PathParam("id") UUID id,
      @NotNull @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) Integer limit) {
    return rank.of(ListingKind.NEED, id, limit);
  }
}
