package io.boyuan.grid.address;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.sheet.Sheet;
import io.boyuan.platform.sheet.SheetReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The addresses of a community over HTTP. */
@Path("/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/addresses")
@RunOnVirtualThread
@Tag(name = "Addresses / 地址")
public class CommunityAddressResource {

  /** More are brought in several files. */
  private static final SheetReader READER = SheetReader.atMost(5000);

  private final EditAddresses edit;
  private final ImportAddresses bring;

  @Inject
  CommunityAddressResource(EditAddresses edit, ImportAddresses bring) {
    this.edit = edit;
    this.bring = bring;
  }

  @GET
  @PermitAll
  @Operation(summary = "Addresses, in the order they became known / 地址列表")
  public Page<AddressView> list(
      @PathParam("community") String community,
      @QueryParam("microGrid") @Size(max = 40) @Parameter(example = "micro-01") String microGrid,
      @Valid @BeanParam PageRequest request) {
    return edit.of(community, microGrid, request);
  }

  @POST
  @Path("imports")
  @Consumes({"text/csv", Sheet.XLSX})
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
  @Operation(
      summary = "Bring addresses as a table / 批量导入地址",
      description =
          "Columns 楼栋/building, 单元/unit, 房号/room, 微网格/micro-grid (its code); CSV in UTF-8 or GB 18030,"
              + " or XLSX; at most 5,000 lines. / 最多 5000 行。")
  public ImportOutcome bring(
      @PathParam("community") String community,
      @NotNull @QueryParam("onBadLines") @DefaultValue("REFUSE") OnBadLines onBadLines,
      @QueryParam("dryRun") @Parameter(description = "Only check / 仅检查") Boolean dryRun,
      byte[] file) {
    var lines = READER.read(file).stream().map(AddressLine::of).toList();
    return bring.bring(community, lines, onBadLines, Boolean.TRUE.equals(dryRun));
  }
}
