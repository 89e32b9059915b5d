package io.boyuan.grid.handling;

import io.boyuan.grid.photo.PhotoView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photos of public requests that everybody may see, over HTTP. */
@Path("/api/grid/v1/public-requests/{id}/photos")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Photos / 照片")
public class PublicPhotoResource {

  private final RequestPhotos photos;

  @Inject
  PublicPhotoResource(RequestPhotos photos) {
    this.photos = photos;
  }

  @GET
  @Operation(summary = "Public photos of a public request / 公开照片")
  public List<PhotoView> of(@PathParam("id") UUID id) {
    return photos.ofPublic(id);
  }
}
