package io.boyuan.volunteer.signup;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.volunteer.shift.Shift;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sign-ups. */
@ApplicationScoped
class SignUps implements PanacheRepositoryBase<SignUp, UUID> {

  private static final int AT_A_TIME = 500;

  /** Nobody is noted as missing later than this. */
  private static final Duration NOTED_WITHIN = Duration.ofDays(7);

  /** The shift of a volunteer's own sign-up. */
  Optional<UUID> shiftOf(UUID id, UUID volunteerId) {
    return find(
            "select s.shiftId from SignUp s where s.id = ?1 and s.volunteerId = ?2",
            id,
            volunteerId)
        .project(UUID.class)
        .singleResultOptional();
  }

  /** The shift of a sign-up. */
  Optional<UUID> shiftOf(UUID id) {
    return find("select s.shiftId from SignUp s where s.id = ?1", id)
        .project(UUID.class)
        .singleResultOptional();
  }

  /** Served by already_signed_up. */
  Optional<SignUp> of(UUID shiftId, UUID volunteerId) {
    return find(
            "shiftId = ?1 and volunteerId = ?2 and status in ('CONFIRMED', 'WAITLISTED', 'MISSED')",
            shiftId,
            volunteerId)
        .singleResultOptional();
  }

  /** Served by sign_up_queue. */
  Optional<SignUp> firstWaiting(Shift shift) {
    return find("shiftId = ?1 and status = 'WAITLISTED' order by queueNumber", shift.id())
        .range(0, 0)
        .firstResultOptional();
  }

  /** All who have a place or wait; served by sign_up_shift. */
  List<SignUp> standing(UUID shiftId) {
    return list("shiftId = ?1 and status in ('CONFIRMED', 'WAITLISTED') order by id", shiftId);
  }

  /** The shifts that somebody has promised to come to, by id; served by sign_up_volunteer. */
  List<UUID> shiftsOf(UUID person, Instant now) {
    return find(
            "select s.shiftId from SignUp s where s.volunteerId = ?1 and s.endsAt > ?2"
                + " and s.status in ('CONFIRMED', 'WAITLISTED') order by s.shiftId",
            person,
            now)
        .project(UUID.class)
        .list();
  }

  /** Whether anybody came already; served by sign_up_shift. */
  boolean hasAttended(UUID shiftId) {
    return count("shiftId = ?1 and attended", shiftId) > 0;
  }

  /** How many wait up to and with this one; served by sign_up_queue. */
  int positionOf(SignUp waiting) {
    return Math.toIntExact(
        count(
            "shiftId = ?1 and status = 'WAITLISTED' and queueNumber <= ?2",
            waiting.shiftId(),
            waiting.queueNumber()));
  }

  /** Who was expected and did not come, held; served by sign_up_expected. */
  List<UUID> missing(Instant endedBefore) {
    return find(
            "select s.id from SignUp s where s.status = 'CONFIRMED' and not s.attended"
                + " and s.startsAt > ?1 and s.startsAt < ?2 and s.endsAt <= ?2"
                + " order by s.startsAt, s.id",
            endedBefore.minus(NOTED_WITHIN),
            endedBefore)
        .range(0, AT_A_TIME - 1)
        .project(UUID.class)
        .list();
  }

  Optional<SignUp> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** In the order they signed up; served by sign_up_shift. */
  Page<SignUp> ofShift(UUID shiftId, PageRequest request) {
    return KeysetQuery.earliestFirst(this, SignUp.class, "createdAt")
        .where("e.shiftId = :shift", "shift", shiftId)
        .page(request, signUp -> new Cursor(signUp.createdAt(), signUp.id()));
  }

  /** Latest shift first; served by sign_up_volunteer. */
  Page<SignUp> ofVolunteer(UUID volunteerId, PageRequest request) {
    return KeysetQuery.latestFirst(this, SignUp.class, "startsAt")
        .where("e.volunteerId = :volunteer", "volunteer", volunteerId)
        .page(request, signUp -> new Cursor(signUp.startsAt(), signUp.id()));
  }
}
