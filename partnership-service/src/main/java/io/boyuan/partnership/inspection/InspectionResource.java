package io.boyuan.partnership.inspection;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.platform.idempotency.Idempotent;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inspections of spots over HTTP. */
@Path("/api/partnership/v1/spot-inspections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Civility spots / 文明创建点位")
public class InspectionResource {

  private final InspectSpot inspect;
  private final FindInspections find;

  @Inject
  InspectionResource(InspectSpot inspect, FindInspections find) {
    this.inspect = inspect;
    this.find = find;
  }

  @GET
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.DISPATCHER, Roles.ADMIN})
  @Operation(summary = "Inspections of a spot, latest first / 点位检查记录")
  public Page<InspectionView> list(
      @QueryParam("spot") @NotNull @Parameter(example = "0195a3f0-0000-7000-8000-000000000001")
          UUID spot,
      @Valid @BeanParam PageRequest request) {
    return find.ofSpot(spot, request);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.ADMIN})
  @Operation(summary = "Write down what was seen at a spot / 登记点位检查")
  @APIResponse(
      responseCode = "201",
      description = "Written / 已登记",
      content = @Content(schema = @Schema(implementation = InspectionView.class)))
  public Response inspect(@NotNull @Valid InspectionPlan plan) {
    var inspection = inspect.inspect(plan);
    return Response.created(URI.create("/api/partnership/v1/spot-inspections/" + inspection.id()))
        .entity(inspection)
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.COMMUNITY_STAFF,
    Roles.GRID_WORKER,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "One inspection / 检查详情")
  public InspectionView get(@PathParam("id") UUID id) {
    return find.byId(id);
  }

  @GET
  @Path("{id}/attachments")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.COMMUNITY_STAFF,
    Roles.GRID_WORKER,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "Photos of an inspection / 检查照片")
  public List<AttachmentView> photos(@PathParam("id") UUID id) {
    return find.photos(id);
  }

  @POST
  @Path("{id}/attachments")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.COMMUNITY_STAFF, Roles.GRID_WORKER, Roles.ADMIN})
  @Operation(summary = "Attach a photo / 上传检查照片")
  @APIResponse(
      responseCode = "201",
      description = "Attached / 已上传",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response attach(
      @PathParam("id") UUID id,
      @QueryParam("name") @NotBlank @Size(max = 200) String name,
      @NotNull Upload file) {
    var attachment = inspect.attach(id, name, file);
    return Response.created(
            URI.create(
                "/api/partnership/v1/spot-inspections/" + id + "/attachments/" + attachment.id()))
        .entity(attachment)
        .build();
  }

  @GET
  @Path("{id}/attachments/{attachment}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.COMMUNITY_STAFF,
    Roles.GRID_WORKER,
    Roles.DISPATCHER,
    Roles.ADMIN
  })
  @Operation(summary = "One photo / 下载照片")
  @APIResponse(responseCode = "200", description = "The photo / 照片")
  public Response photo(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return find.photo(id, attachment).response();
  }
}
