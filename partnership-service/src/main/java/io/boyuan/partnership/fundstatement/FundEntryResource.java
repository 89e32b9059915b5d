package io.boyuan.partnership.fundstatement;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every entry of a fund over HTTP. */
@Path("/api/partnership/v1/charity-funds/{community: [a-z0-9-]{1,40}}/entries")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Charity fund / 爱心基金")
public class FundEntryResource {

  private final ReadStatement statement;

  @Inject
  FundEntryResource(ReadStatement statement) {
    this.statement = statement;
  }

  @GET
  @Operation(summary = "Every entry, newest first / 逐笔公示")
  public Page<PublicEntry> list(
      @PathParam("community") String community,
      @QueryParam("month")
          @Pattern(regexp = "2[01][0-9]{2}-[0-9]{2}")
          @Parameter(example = "2026-11")
          String month,
      @Valid @BeanParam PageRequest request) {
    return statement.entries(community, month, request);
  }
}
