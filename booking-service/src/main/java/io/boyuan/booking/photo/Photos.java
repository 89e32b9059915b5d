package io.boyuan.booking.photo;

import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.photo.Photo;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff add photos to a space and take them away; anyone looks at them (B1). */
@ApplicationScoped
class Photos {

  private final Sql sql;
  private final Spaces spaces;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Photos(Sql sql, Spaces spaces, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.sql = sql;
    this.spaces = spaces;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adds a photo, after the others.
   *
   * @param spaceId the space
   * @param upload a JPEG, PNG or WebP file
   * @return the photo
   * @throws Problem 400 {@code no-photo}, 403 {@code other-community}, 404, 409 {@code
   *     too-many-photos}, 415 {@code photo-format}
   */
  @Transactional
  UUID add(UUID spaceId, byte[] upload) {
    var found = spaces.findByIdOptional(spaceId).orElseThrow(Problem::notFound);
    caller.requireActsFor(found.communityCode());
    byte[] image = Photo.drawnFrom(upload).image();
    var space = spaces.holding(spaceId).orElseThrow(Problem::notFound);
    var id = ids.next();
    space.show(id);
    sql.change(
        "insert into space_photo (id, space_id, image, created_at) values (?, ?, ?, ?)",
        id,
        spaceId,
        image,
        clock.instant());
    trail.record(Decision.of(space.communityCode(), "add-photo", "space", spaceId));
    return id;
  }

  /**
   * Takes a photo away.
   *
   * @param id the photo
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  void remove(UUID id) {
    var spaceId =
        sql.first("select space_id from space_photo where id = ?", row -> row.id("space_id"), id)
            .orElseThrow(Problem::notFound);
    var space = spaces.holding(spaceId).orElseThrow(Problem::notFound);
    caller.requireActsFor(space.communityCode());
    space.hide(id);
    sql.change("delete from space_photo where id = ?", id);
    trail.record(Decision.of(space.communityCode(), "remove-photo", "space", spaceId));
  }

  @Transactional
  byte[] image(UUID id) {
    return sql.first("select image from space_photo where id = ?", row -> row.bytes("image"), id)
        .orElseThrow(Problem::notFound);
  }
}
