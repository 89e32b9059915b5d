package io.boyuan.volunteer.standing;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.sheet.Sheet;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Standing, statistics and thanks over HTTP. */
@Path("/api/volunteer/v1")
@RunOnVirtualThread
@Tag(name = "Standing / 服务统计")
public class StandingResource {

  private final ReadMyStanding standing;
  private final ReadStatistics statistics;
  private final Thanks thanks;

  @Inject
  StandingResource(ReadMyStanding standing, ReadStatistics statistics, Thanks thanks) {
    this.standing = standing;
    this.statistics = statistics;
    this.thanks = thanks;
  }

  @GET
  @Path("me/standing")
  @RolesAllowed({Roles.VOLUNTEER, Roles.TALENT})
  @Operation(summary = "What I have served, and my stars / 我的时长与星级")
  public MyStanding mine() {
    return standing.mine();
  }

  @GET
  @Path("me/years/{year}")
  @RolesAllowed({Roles.VOLUNTEER, Roles.TALENT})
  @Operation(summary = "My year in review / 我的年度回顾")
  public YearInReview year(@PathParam("year") @Min(2000) @Max(2100) Integer year) {
    return standing.year(year);
  }

  @GET
  @Path("statistics")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Service by month, category, organization or team, also as CSV or XLSX / 服务统计")
  public Statistics statistics(@Valid @BeanParam StatisticsQuery query) {
    return statistics.of(query);
  }

  @GET
  @Path("statistics")
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Produces({Sheet.CSV, Sheet.XLSX})
  @Operation(hidden = true)
  public Sheet statisticsAsSheet(@Valid @BeanParam StatisticsQuery query) {
    return statistics.of(query).sheet();
  }

  @GET
  @Path("thanks")
  @PermitAll
  @Operation(summary = "Thanks to those who agreed to be named / 感谢名单（仅含同意公开者）")
  public List<Thanks.Thanked> thanks(
      @QueryParam("community") @NotBlank @Size(max = 40) String community,
      @QueryParam("month") @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") String month) {
    return thanks.in(community, month);
  }
}
