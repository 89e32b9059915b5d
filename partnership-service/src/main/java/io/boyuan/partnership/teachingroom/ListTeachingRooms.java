package io.boyuan.partnership.teachingroom;

import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Staff say in which shared spaces classes can be held and when (P5). A space of another community
 * that is named here is refused by booking-service when its rooms are wanted.
 */
@ApplicationScoped
class ListTeachingRooms {

  private final TeachingRooms rooms;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ListTeachingRooms(TeachingRooms rooms, AuditTrail trail, Caller caller, Clock clock) {
    this.rooms = rooms;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Defines a room.
   *
   * @throws Problem 400, 403 {@code other-community}, 409 {@code too-many-teaching-rooms}, {@code
   *     room-of-others}, 412, 428
   */
  @Transactional
  Defined<TeachingRoomView> define(
      String community, UUID spaceId, TeachingRoomPlan plan, String ifMatch) {
    WeekWindow.requireSound("openHours", plan.openHours());
    caller.requireActsFor(community);
    var found = rooms.holding(spaceId);
    if (found.isPresent()) {
      if (!found.get().communityCode().equals(community)) {
        throw Problem.conflict("room-of-others");
      }
      EntityTags.require(ifMatch, found.get().version());
      rooms.change(spaceId, plan);
    } else {
      if (rooms.of(community).size() >= TeachingRooms.MOST) {
        throw Problem.conflict("too-many-teaching-rooms");
      }
      rooms.add(spaceId, community, plan, clock.instant());
    }
    trail.record(Decision.of(community, "define-teaching-room", "teaching-room", spaceId));
    var view = rooms.holding(spaceId).orElseThrow();
    return new Defined<>(view, view.version(), found.isEmpty());
  }

  /**
   * No classes are put into a room from now on; those that are there stay.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  void remove(String community, UUID spaceId) {
    caller.requireActsFor(community);
    var room = rooms.holding(spaceId).orElseThrow(Problem::notFound);
    if (!room.communityCode().equals(community)) {
      throw Problem.notFound();
    }
    rooms.remove(spaceId);
    trail.record(Decision.of(community, "remove-teaching-room", "teaching-room", spaceId));
  }

  @Transactional
  Page<TeachingRoomView> listed(String community, PageRequest request) {
    return rooms.listed(community, request);
  }
}
