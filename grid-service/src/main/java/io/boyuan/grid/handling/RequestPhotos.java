package io.boyuan.grid.handling;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.photo.KeptPhoto;
import io.boyuan.grid.photo.PhotoSubject;
import io.boyuan.grid.photo.PhotoView;
import io.boyuan.grid.photo.Photos;
import io.boyuan.grid.request.FindRequests;
import io.boyuan.grid.request.RequestStatus;
import io.boyuan.grid.request.Requests;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.photo.Photo;
import io.boyuan.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Photos of requests (G5): who asked and who solve it add them and see them; everybody sees those
 * that staff have looked at and made public.
 */
@ApplicationScoped
class RequestPhotos {

  private static final Set<String> PARTIES =
      Set.of(Roles.GRID_WORKER, Roles.PROPERTY, Roles.OWNERS_COMMITTEE, Roles.COMMUNITY_STAFF);

  private final Photos photos;
  private final Requests requests;
  private final FindRequests find;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  RequestPhotos(
      Photos photos, Requests requests, FindRequests find, AuditTrail trail, Caller caller) {
    this.photos = photos;
    this.requests = requests;
    this.find = find;
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * Adds a photo to a request.
   *
   * @throws Problem 400 {@code no-photo}, 404, 409 {@code request-over}, {@code too-many-photos},
   *     415 {@code photo-format}
   */
  UUID add(UUID id, String token, byte[] upload) {
    QuarkusTransaction.requiringNew().run(() -> see(id, token));
    var drawn = Photo.drawnFrom(upload);
    return QuarkusTransaction.requiringNew().call(() -> keep(id, drawn));
  }

  private UUID keep(UUID id, Photo drawn) {
    var request = requests.holding(id).orElseThrow(Problem::notFound);
    if (!request.status().isOpen() && request.status() != RequestStatus.RESOLVED) {
      throw Problem.conflict("request-over");
    }
    UUID by = caller.isAnonymous() ? null : caller.id();
    UUID photo = photos.keep(request.communityCode(), drawn, by);
    photos.attach(List.of(photo), by, PhotoSubject.REQUEST, id);
    return photo;
  }

  private void see(UUID id, String token) {
    find.sightOf(requests.findByIdOptional(id).orElseThrow(Problem::notFound), token);
  }

  @Transactional
  List<PhotoView> of(UUID id, String token) {
    see(id, token);
    return photos.of(id);
  }

  /**
   * The public photos of a public request.
   *
   * @throws Problem 404
   */
  @Transactional
  List<PhotoView> ofPublic(UUID id) {
    var request = requests.findByIdOptional(id).orElseThrow(Problem::notFound);
    if (!request.isPublic()) {
      throw Problem.notFound();
    }
    return photos.of(id).stream().filter(PhotoView::isPublic).toList();
  }

  /**
   * The picture of a photo.
   *
   * @throws Problem 404, also for what the caller may not see
   */
  @Transactional
  byte[] picture(UUID photoId, String token, boolean isSmall) {
    var photo = photos.kept(photoId).orElseThrow(Problem::notFound);
    if (!isForAll(photo) && !isUploader(photo)) {
      requireSight(photo, token);
    }
    return photos.picture(photoId, isSmall);
  }

  /** What was made public is so as long as the request is. */
  private boolean isForAll(KeptPhoto photo) {
    return photo.isPublic()
        && (photo.subject() != PhotoSubject.REQUEST
            || requests.findById(photo.subjectId()).isPublic());
  }

  private boolean isUploader(KeptPhoto photo) {
    return !caller.isAnonymous() && caller.id().equals(photo.by());
  }

  private void requireSight(KeptPhoto photo, String token) {
    if (photo.subject() == PhotoSubject.REQUEST) {
      see(photo.subjectId(), token);
      return;
    }
    boolean isParty = !caller.isAnonymous() && PARTIES.stream().anyMatch(caller::is);
    if (!isParty || !caller.actsFor(photo.communityCode())) {
      throw Problem.notFound();
    }
  }

  /**
   * Lets everybody see a photo or not.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  void show(UUID photoId, boolean isPublic) {
    var photo = ofStaff(photoId);
    photos.show(photoId, isPublic);
    decide(photo, isPublic ? "show-photo" : "hide-photo");
  }

  /**
   * Takes a photo away.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  void remove(UUID photoId) {
    var photo = ofStaff(photoId);
    photos.remove(photoId);
    decide(photo, "remove-photo");
  }

  private KeptPhoto ofStaff(UUID photoId) {
    var photo = photos.kept(photoId).orElseThrow(Problem::notFound);
    caller.requireActsFor(photo.communityCode());
    return photo;
  }

  private void decide(KeptPhoto photo, String action) {
    trail.record(Decision.of(photo.communityCode(), action, "photo", photo.id()));
  }
}
