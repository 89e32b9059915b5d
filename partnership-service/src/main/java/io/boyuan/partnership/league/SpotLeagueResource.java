package io.boyuan.partnership.league;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How teams did over HTTP. */
@Path("/api/partnership/v1/spot-league")
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class SpotLeagueResource {

  private final ReadLeague league;

  @Inject
  SpotLeagueResource(ReadLeague league) {
    this.league = league;
  }

  @GET
  @PermitAll
  @Operation(summary = "How teams did in a month or a term; ties are stated / 团队排行")
  public League league(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("from") @NotBlank @Size(max = 10) @Parameter(example = "2026-09") String from,
      @QueryParam("until") @NotBlank @Size(max = 10) @Parameter(example = "2027-01") String until) {
    return league.league(community, from, until);
  }
}
