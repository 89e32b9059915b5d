package io.boyuan.grid.photo;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Uploading photos over HTTP, before it is said what they show. */
@Path("/api/grid/v1/photos")
@RunOnVirtualThread
@Tag(name = "Photos / 照片")
public class PhotosResource {

  private final UploadPhoto upload;

  @Inject
  PhotosResource(UploadPhoto upload) {
    this.upload = upload;
  }

  @POST
  @Consumes("image/*")
  @RolesAllowed({
    Roles.GRID_WORKER,
    Roles.PROPERTY,
    Roles.OWNERS_COMMITTEE,
    Roles.VOLUNTEER,
    Roles.COMMUNITY_STAFF,
    Roles.ADMIN
  })
  @Operation(
      summary = "Upload a photo; name its id within a week where it belongs / 上传照片，一周内在相应处引用其编号")
  @APIResponse(responseCode = "201", description = "{\"id\"} / 已上传")
  public Response upload(
      @QueryParam("community") @NotBlank @Size(max = 40) @Parameter(example = "boyuan")
          String community,
      @NotNull byte[] photo) {
    var id = upload.upload(community, photo);
    return Response.created(URI.create("/api/grid/v1/photos/" + id))
        .entity(Map.of("id", id))
        .build();
  }
}
