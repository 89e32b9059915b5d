package io.boyuan.partnership.league;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How spots did over HTTP. */
@Path("/api/partnership/v1/spot-scores")
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class SpotScoresResource {

  private final ReadLeague league;

  @Inject
  SpotScoresResource(ReadLeague league) {
    this.league = league;
  }

  @GET
  @PermitAll
  @Operation(summary = "How the spots of a community did in a month / 点位月度得分")
  public List<SpotScore> scores(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @QueryParam("month") @NotBlank @Size(max = 10) @Parameter(example = "2026-09") String month) {
    return league.scores(community, month);
  }
}
