package io.boyuan.grid.photo;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.photo.Photo;
import io.boyuan.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Those who solve things upload photos before they say what they show. */
@ApplicationScoped
class UploadPhoto {

  private final Photos photos;
  private final Caller caller;

  @Inject
  UploadPhoto(Photos photos, Caller caller) {
    this.photos = photos;
    this.caller = caller;
  }

  /**
   * Uploads a photo.
   *
   * @throws Problem 400 {@code no-photo}, 403 {@code other-community}, 415 {@code photo-format}
   */
  UUID upload(String community, byte[] upload) {
    caller.requireActsFor(community);
    var drawn = Photo.drawnFrom(upload);
    return QuarkusTransaction.requiringNew().call(() -> photos.keep(community, drawn, caller.id()));
  }
}
