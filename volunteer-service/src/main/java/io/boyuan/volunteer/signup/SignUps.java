package io.boyuan.volunteer.shift;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All sign-ups. */
@ApplicationScoped
class SignUps implements PanacheRepositoryBase<SignUp, UUID> {

  private static final String ACTIVE = "status <> 'WITHDRAWN'";

  /** A sign-up of the volunteer that overlaps the shift, the one for the shift itself first. */
  Optional<SignUp> overlapping(Shift shift, UUID volunteerId) {
    return find(
            "volunteerId = :volunteer and startsAt < :end and endsAt > :start and "
                + ACTIVE
                + " order by case when shift = :shift then 0 else 1 end",
            Map.of(
                "volunteer",
                volunteerId,
                "start",
                shift.startsAt(),
                "end",
                shift.endsAt(),
                "shift",
                shift))
        .range(0, 0)
        .firstResultOptional();
  }

  /** The shift of a volunteer's own sign-up. */
  Optional<UUID> shiftOf(UUID id, UUID volunteerId) {
    return find(
            "select s.shift.id from SignUp s where s.id = ?1 and s.volunteerId = ?2",
            id,
            volunteerId)
        .project(UUID.class)
        .singleResultOptional();
  }

  /** Served by already_signed_up. */
  Optional<SignUp> of(UUID shiftId, UUID volunteerId) {
    return find("shift.id = ?1 and volunteerId = ?2 and " + ACTIVE, shiftId, volunteerId)
        .singleResultOptional();
  }

  /** Served by sign_up_queue. */
  SignUp firstWaiting(Shift shift) {
    return find("shift = ?1 and status = 'WAITLISTED' order by queueNumber", shift)
        .range(0, 0)
        .firstResult();
  }

  /** How many wait up to and with this one; served by sign_up_queue. */
  int positionOf(SignUp waiting) {
    return Math.toIntExact(
        count(
            "shift = ?1 and status = 'WAITLISTED' and queueNumber <= ?2",
            waiting.shift(),
            waiting.queueNumber()));
  }

  /** In the order they signed up; served by sign_up_shift. */
  Page<SignUp> ofShift(UUID shiftId, PageRequest request) {
    return KeysetQuery.earliestFirst(this, SignUp.class, "createdAt")
        .where("e.shift.id = :shift", "shift", shiftId)
        .page(request, signUp -> new Cursor(signUp.createdAt(), signUp.id()));
  }

  /** Latest shift first; served by sign_up_volunteer. */
  Page<SignUp> ofVolunteer(UUID volunteerId, PageRequest request) {
    return KeysetQuery.latestFirst(this, SignUp.class, "startsAt")
        .fetching("shift")
        .where("e.volunteerId = :volunteer", "volunteer", volunteerId)
        .page(request, signUp -> new Cursor(signUp.startsAt(), signUp.id()));
  }
}
