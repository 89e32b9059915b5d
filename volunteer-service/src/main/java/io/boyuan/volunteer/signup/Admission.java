package io.boyuan.volunteer.signup;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.person.Volunteers;
import io.boyuan.volunteer.shift.Requirements;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.training.Qualifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.UUID;

/**
 * The one decision on who may have a place in a shift (V4); every way to one asks it. That there is
 * a place, and that they are free, is decided by taking it.
 */
@ApplicationScoped
class Admission {

  private final Volunteers volunteers;
  private final Qualifications qualifications;
  private final Reliability reliability;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Admission(
      Volunteers volunteers,
      Qualifications qualifications,
      Reliability reliability,
      Clock clock,
      TimeSettings settings) {
    this.volunteers = volunteers;
    this.qualifications = qualifications;
    this.reliability = reliability;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Refuses who may not have a place on this way. What is required is required for the day of the
   * shift.
   *
   * @param shift the shift
   * @param applicant who is to have a place
   * @param way how they come to it
   * @throws Problem 404 for a draft, 409 {@code shift-over}, {@code shift-cancelled}, {@code
   *     sign-up-not-open}, {@code sign-up-closed}, {@code other-organization-only}, {@code
   *     guardian-missing}, {@code age-unknown}, {@code too-young}, {@code too-old}, {@code
   *     other-gender-only}, {@code skill-missing}, {@code training-missing}, {@code
   *     reliability-too-low}
   */
  void require(Shift shift, Applicant applicant, WayIn way) {
    shift.requireComing(clock.instant());
    var required = shift.requirements();
    var day = shift.startsAt().atZone(zone).toLocalDate();
    // A minor needs a guardian whatever the post requires.
    var known = volunteers.known(applicant.id());
    for (var rule : way.rules()) {
      switch (rule) {
        case VISIBLE -> requireVisible(shift);
        case WINDOW -> requireOpen(shift);
        case ORGANIZATION -> requireOneOf(required, applicant);
        case GUARDIAN -> requireGuardian(known, day);
        case AGE_AND_GENDER -> requireAgeAndGender(required, known, day);
        case SKILL -> requireSkills(required, known);
        case TRAINING -> requireTrainings(required, applicant.id(), day);
        case RELIABILITY -> requireReliability(required, applicant.id());
      }
    }
  }

  private void requireVisible(Shift shift) {
    if (!shift.isVisible(clock.instant())) {
      throw Problem.notFound();
    }
  }

  private void requireOpen(Shift shift) {
    var now = clock.instant();
    var opensAt = shift.rules().signUpOpensAt();
    if (opensAt != null && now.isBefore(opensAt)) {
      throw Problem.conflict("sign-up-not-open").with("opensAt", opensAt);
    }
    var closesAt = shift.rules().signUpClosesAt(shift.startsAt(), shift.endsAt());
    if (!now.isBefore(closesAt)) {
      throw Problem.conflict("sign-up-closed").with("closedAt", closesAt);
    }
  }

  private static void requireOneOf(Requirements required, Applicant applicant) {
    var wanted = required.organizations();
    if (!wanted.isEmpty() && Collections.disjoint(wanted, applicant.organizations())) {
      throw Problem.conflict("other-organization-only").with("organizations", wanted);
    }
  }

  private static void requireGuardian(Volunteers.Known known, LocalDate day) {
    if (known.lacksGuardian(day)) {
      throw Problem.conflict("guardian-missing");
    }
  }

  private static void requireAgeAndGender(
      Requirements required, Volunteers.Known known, LocalDate day) {
    if (required.minAge() != null || required.maxAge() != null) {
      Integer age = known.ageIn(day);
      if (age == null) {
        throw Problem.conflict("age-unknown");
      }
      if (required.minAge() != null && age < required.minAge()) {
        throw Problem.conflict("too-young").with("minAge", required.minAge());
      }
      if (required.maxAge() != null && age > required.maxAge()) {
        throw Problem.conflict("too-old").with("maxAge", required.maxAge());
      }
    }
    if (required.gender() != null && required.gender() != known.gender()) {
      throw Problem.conflict("other-gender-only").with("gender", required.gender());
    }
  }

  private static void requireSkills(Requirements required, Volunteers.Known known) {
    var missing =
        required.skills().stream().filter(skill -> !known.skills().contains(skill)).toList();
    if (!missing.isEmpty()) {
      throw Problem.conflict("skill-missing").with("skills", missing);
    }
  }

  private void requireTrainings(Requirements required, UUID person, LocalDate day) {
    if (required.trainings().isEmpty()) {
      return;
    }
    var missing = qualifications.missing(person, required.trainings(), day);
    if (!missing.isEmpty()) {
      throw Problem.conflict("training-missing").with("trainings", missing);
    }
  }

  private void requireReliability(Requirements required, UUID person) {
    if (required.minReliability() == null) {
      return;
    }
    var kept = reliability.of(person);
    if (kept.percent() < required.minReliability()) {
      throw Problem.conflict("reliability-too-low")
          .with("percent", kept.percent())
          .with("minReliability", required.minReliability());
    }
  }
}
