package io.boyuan.volunteer.standing;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.sheet.Sheet;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statistics over HTTP: as JSON, or as CSV or workbook when asked for one. */
@Path("/api/volunteer/v1/statistics")
@RunOnVirtualThread
@Tag(name = "Standing / 服务统计")
public class StatisticsResource {

  private final ReadStatistics statistics;

  @Inject
  StatisticsResource(ReadStatistics statistics) {
    this.statistics = statistics;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Service by month, category, organization or team, also as CSV or XLSX / 服务统计")
  public Statistics statistics(@Valid @BeanParam StatisticsQuery query) {
    return statistics.of(query);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
  @Produces({Sheet.CSV, Sheet.XLSX})
  @Operation(hidden = true)
  public Sheet statisticsAsSheet(@Valid @BeanParam StatisticsQuery query) {
    return statistics.of(query).sheet();
  }
}
