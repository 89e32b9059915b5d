package io.boyuan.partnership.timetabling;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** What makes a timetable good (P5). The weights of soft rules are in points against each other. */
public class TimetableRules implements ConstraintProvider {

  private static final HardSoftScore BROKEN = HardSoftScore.ONE_HARD;
  private static final int SEATS_FOR_A_POINT = 10;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      teacherTeachesOneClassAtATime(factory),
      roomHoldsOneClassAtATime(factory),
      cohortIsInOneClassAtATime(factory),
      roomHoldsAllParticipants(factory),
      roomHasWhatTheCourseNeeds(factory),
      roomIsOpen(factory),
      teacherCanTeach(factory),
      audienceHasTime(factory),
      everyLessonHasItsDay(factory),
      publishedClassesStay(factory),
      teacherAvoidsTheTime(factory),
      teacherPrefersOtherTimes(factory),
      audienceHasAChoice(factory),
      roomIsNotFarTooLarge(factory)
    };
  }

  Constraint teacherTeachesOneClassAtATime(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(
            ClassBlock.class, equal(ClassBlock::teacherId), filtering(ClassBlock::overlaps))
        .penalize(BROKEN)
        .asConstraint(Rule.TEACHER_TEACHES_ONE_CLASS_AT_A_TIME.name());
  }

  Constraint roomHoldsOneClassAtATime(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(
            ClassBlock.class, equal(ClassBlock::room), filtering(ClassBlock::overlaps))
        .penalize(BROKEN)
        .asConstraint(Rule.ROOM_HOLDS_ONE_CLASS_AT_A_TIME.name());
  }

  Constraint cohortIsInOneClassAtATime(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(block -> block.cohort() != null)
        .join(
            ClassBlock.class,
            equal(ClassBlock::cohort),
            filtering((one, other) -> one.id().compareTo(other.id()) < 0 && one.overlaps(other)))
        .penalize(BROKEN)
        .asConstraint(Rule.COHORT_IS_IN_ONE_CLASS_AT_A_TIME.name());
  }

  Constraint roomHoldsAllParticipants(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(block -> !block.fits())
        .penalize(BROKEN)
        .asConstraint(Rule.ROOM_HOLDS_ALL_PARTICIPANTS.name());
  }

  Constraint roomHasWhatTheCourseNeeds(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(block -> !block.hasWhatItNeeds())
        .penalize(BROKEN)
        .asConstraint(Rule.ROOM_HAS_WHAT_THE_COURSE_NEEDS.name());
  }

  Constraint roomIsOpen(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(block -> !block.isWhileOpen())
        .penalize(BROKEN)
        .asConstraint(Rule.ROOM_IS_OPEN.name());
  }

  Constraint teacherCanTeach(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(block -> !block.isWhileTeacherCan())
        .penalize(BROKEN)
        .asConstraint(Rule.TEACHER_CAN_TEACH.name());
  }

  Constraint audienceHasTime(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(block -> !block.isWhileAudienceHasTime())
        .penalize(BROKEN)
        .asConstraint(Rule.AUDIENCE_HAS_TIME.name());
  }

  Constraint everyLessonHasItsDay(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(block -> block.missingLessons() > 0)
        .penalize(BROKEN, ClassBlock::missingLessons)
        .asConstraint(Rule.EVERY_LESSON_HAS_ITS_DAY.name());
  }

  Constraint publishedClassesStay(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(ClassBlock::movedFromPublished)
        .penalize(HardSoftScore.ofSoft(40))
        .asConstraint(Rule.PUBLISHED_CLASSES_STAY.name());
  }

  Constraint teacherAvoidsTheTime(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(ClassBlock::isAsTeacherAvoids)
        .penalize(HardSoftScore.ofSoft(10))
        .asConstraint(Rule.TEACHER_AVOIDS_THE_TIME.name());
  }

  Constraint teacherPrefersOtherTimes(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(block -> !block.isAsTeacherPrefers())
        .penalize(HardSoftScore.ofSoft(5))
        .asConstraint(Rule.TEACHER_PREFERS_OTHER_TIMES.name());
  }

  Constraint audienceHasAChoice(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(
            ClassBlock.class, equal(ClassBlock::audience), filtering(ClassBlock::overlaps))
        .penalize(HardSoftScore.ofSoft(2))
        .asConstraint(Rule.AUDIENCE_HAS_A_CHOICE.name());
  }

  Constraint roomIsNotFarTooLarge(ConstraintFactory factory) {
    return factory
        .forEach(ClassBlock.class)
        .filter(block -> block.emptySeats() >= SEATS_FOR_A_POINT)
        .penalize(HardSoftScore.ONE_SOFT, block -> block.emptySeats() / SEATS_FOR_A_POINT)
        .asConstraint(Rule.ROOM_IS_NOT_FAR_TOO_LARGE.name());
  }
}
