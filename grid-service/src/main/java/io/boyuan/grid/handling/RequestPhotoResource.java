package io.boyuan.grid.handling;

import io.boyuan.grid.photo.PhotoView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photos of a request over HTTP. */
@Path("/api/grid/v1/requests/{id}/photos")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Photos / 照片")
public class RequestPhotoResource {

  private static final String TOKEN = "Follow-Up-Token";

  private final RequestPhotos photos;

  @Inject
  RequestPhotoResource(RequestPhotos photos) {
    this.photos = photos;
  }

  @POST
  @Consumes("image/*")
  @Operation(
      summary = "Add a photo, at most eight; drawn anew without its location / 添加照片，最多八张，自动去除位置信息")
  @APIResponse(responseCode = "201", description = "{\"id\"} / 已添加")
  public Response add(
      @PathParam("id") UUID id, @HeaderParam(TOKEN) String token, @NotNull byte[] photo) {
    var added = photos.add(id, token, photo);
    return Response.created(URI.create("/api/grid/v1/photos/" + added))
        .entity(Map.of("id", added))
        .build();
  }

  @GET
  @Operation(summary = "Photos of a request of mine, or one I solve / 诉求照片")
  public List<PhotoView> of(@PathParam("id") UUID id, @HeaderParam(TOKEN) String token) {
    return photos.of(id, token);
  }
}
