package io.boyuan.partnership.fundstatement;

import io.boyuan.platform.sheet.Sheet;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public statements of funds over HTTP. */
@Path("/api/partnership/v1/charity-funds/{community: [a-z0-9-]{1,40}}/statement")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Charity fund / 爱心基金")
public class FundStatementResource {

  private final ReadStatement statement;

  @Inject
  FundStatementResource(ReadStatement statement) {
    this.statement = statement;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "A month with opening and closing balances; as CSV or XLSX every entry / 月度公示")
  public MonthStatement month(
      @PathParam("community") String community,
      @QueryParam("month")
          @Pattern(regexp = "2[01][0-9]{2}-[0-9]{2}")
          @Parameter(example = "2026-11")
          String month) {
    return statement.month(community, month);
  }

  @GET
  @Produces({Sheet.XLSX, Sheet.CSV})
  @Operation(hidden = true)
  public Sheet sheet(
      @PathParam("community") String community,
      @QueryParam("month") @Pattern(regexp = "2[01][0-9]{2}-[0-9]{2}") String month) {
    return statement.sheet(community, month);
  }
}
