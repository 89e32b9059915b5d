package io.boyuan.booking.report;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports over HTTP: as JSON, or as CSV or workbook when asked for one. */
@Path("/api/booking/v1/reports")
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.DISPATCHER, Roles.ADMIN})
@Tag(name = "Reports / 报表")
public class ReportResource {

  private final ReportUse use;
  private final ReportPoints points;

  @Inject
  ReportResource(ReportUse use, ReportPoints points) {
    this.use = use;
    this.points = points;
  }

  @GET
  @Path("use")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Use by space and month, also as CSV or XLSX / 空间使用情况")
  public UseReport use(@Valid @BeanParam Months months) {
    return use.use(months);
  }

  @GET
  @Path("use")
  @Produces({Sheet.CSV, Sheet.XLSX})
  @Operation(hidden = true)
  public Sheet useAsSheet(@Valid @BeanParam Months months) {
    return use.use(months).sheet();
  }

  @GET
  @Path("peak-hours")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Use by hour of the week, also as CSV or XLSX / 高峰时段热力图数据")
  public HeatMap peakHours(@Valid @BeanParam Months months, @QueryParam("space") UUID space) {
    return use.peakHours(months, space);
  }

  @GET
  @Path("peak-hours")
  @Produces({Sheet.CSV, Sheet.XLSX})
  @Operation(hidden = true)
  public Sheet peakHoursAsSheet(@Valid @BeanParam Months months, @QueryParam("space") UUID space) {
    return use.peakHours(months, space).sheet();
  }

  @GET
  @Path("points")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Points by month, also as CSV or XLSX / 积分发放、消费与过期")
  public PointsReport points(@Valid @BeanParam Months months) {
    return points.of(months);
  }

  @GET
  @Path("points")
  @Produces({Sheet.CSV, Sheet.XLSX})
  @Operation(hidden = true)
  public Sheet pointsAsSheet(@Valid @BeanParam Months months) {
    return points.of(months).sheet();
  }
}
