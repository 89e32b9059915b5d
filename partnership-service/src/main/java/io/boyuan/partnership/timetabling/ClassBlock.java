package io.boyuan.partnership.timetabling;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import io.boyuan.partnership.course.Audience;
import io.boyuan.partnership.hours.WeekWindow;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All classes of a course, which have one slot and one room together. What the planner moves; it
 * has nothing of what is kept or shown.
 */
@PlanningEntity
public class ClassBlock {

  private static final int STEP = 30;
  private static final int EARLIEST = 6 * 60;
  private static final int LATEST = 22 * 60;

  @PlanningId private UUID id;
  private UUID courseId;
  private UUID teacherId;
  private Audience audience;
  private String cohort;
  private int participants;
  private int minutes;
  private String feature;
  private ClassDays days;
  private Wishes wishes;
  private Slot slotBefore;
  private Room roomBefore;

  @PlanningPin private boolean pinned;

  @PlanningVariable(valueRangeProviderRefs = "slots")
  private Slot slot;

  @PlanningVariable(valueRangeProviderRefs = "rooms")
  private Room room;

  /** For the planner. */
  protected ClassBlock() {}

  /**
   * The classes of a course, nowhere yet.
   *
   * @param id the block
   * @param course what of the course matters here
   * @param days on which days it could be held
   * @param wishes when its audience and its teacher have time
   */
  public ClassBlock(UUID id, Needs course, ClassDays days, Wishes wishes) {
    this.id = id;
    this.courseId = course.courseId();
    this.teacherId = course.teacherId();
    this.audience = course.audience();
    this.cohort = course.cohort();
    this.participants = course.participants();
    this.minutes = course.minutes();
    this.feature = course.feature();
    this.days = days;
    this.wishes = wishes;
  }

  /**
   * What of a course matters to its timetable.
   *
   * @param courseId the course
   * @param teacherId who teaches
   * @param audience for whom
   * @param cohort who takes it together with others of the same cohort, null for nobody
   * @param participants how many its room must hold
   * @param minutes how long a class is
   * @param feature what its room must have, null for nothing
   */
  public record Needs(
      UUID courseId,
      UUID teacherId,
      Audience audience,
      String cohort,
      int participants,
      int minutes,
      String feature) {}

  /**
   * Puts the classes somewhere.
   *
   * @param given when, null for nowhere
   * @param in in which room, null for none
   * @param isPinned whether the planner leaves them there
   * @return this block
   */
  public ClassBlock put(Slot given, Room in, boolean isPinned) {
    slot = given;
    room = in;
    pinned = isPinned && given != null && in != null;
    return this;
  }

  /**
   * Remembers where the classes are in the timetable that people know.
   *
   * @param known when, null when they are in none
   * @param in in which room
   * @return this block
   */
  public ClassBlock publishedAt(Slot known, Room in) {
    slotBefore = known;
    roomBefore = in;
    return this;
  }

  /**
   * The slots that the audience and the teacher have time in.
   *
   * @return never empty; every slot when there is no such one
   */
  @ValueRangeProvider(id = "slots")
  public List<Slot> slots() {
    var all = new ArrayList<Slot>();
    for (int start = EARLIEST; start + minutes <= LATEST; start += STEP) {
      if (days.isDaily()) {
        all.add(new Slot(null, start));
      } else {
        for (var day : DayOfWeek.values()) {
          all.add(new Slot(day, start));
        }
      }
    }
    var possible = all.stream().filter(this::everybodyHasTimeAt).toList();
    return possible.isEmpty() ? all : possible;
  }

  private boolean everybodyHasTimeAt(Slot given) {
    return isWithin(wishes.audienceHours(), given)
        && !touches(wishes.unavailable(), given)
        && days.missingAt(given) == 0;
  }

  boolean isPut() {
    return slot != null && room != null;
  }

  boolean overlaps(ClassBlock other) {
    return slot.start() < other.slot.start() + other.minutes
        && other.slot.start() < slot.start() + minutes
        && days.at(slot).intersects(other.days.at(other.slot));
  }

  boolean fits() {
    return participants <= room.capacity();
  }

  int emptySeats() {
    return room.capacity() - participants;
  }

  boolean hasWhatItNeeds() {
    return feature == null || room.features().contains(feature);
  }

  boolean isWhileOpen() {
    return isWithin(room.openHours(), slot);
  }

  boolean isWhileAudienceHasTime() {
    return isWithin(wishes.audienceHours(), slot);
  }

  boolean isWhileTeacherCan() {
    return !touches(wishes.unavailable(), slot);
  }

  boolean isAsTeacherPrefers() {
    return wishes.preferred().isEmpty() || isWithin(wishes.preferred(), slot);
  }

  boolean isAsTeacherAvoids() {
    return touches(wishes.avoided(), slot);
  }

  int missingLessons() {
    return days.missingAt(slot);
  }

  boolean movedFromPublished() {
    return slotBefore != null && !(slot.equals(slotBefore) && room.equals(roomBefore));
  }

  private boolean isWithin(List<WeekWindow> windows, Slot given) {
    return days.weekdaysAt(given).stream()
        .allMatch(
            day ->
                windows.stream()
                    .anyMatch(window -> window.holds(day, given.start(), given.start() + minutes)));
  }

  private boolean touches(List<WeekWindow> windows, Slot given) {
    return days.weekdaysAt(given).stream()
        .anyMatch(
            day ->
                windows.stream()
                    .anyMatch(
                        window -> window.touches(day, given.start(), given.start() + minutes)));
  }

  /**
   * Which block.
   *
   * @return its id
   */
  public UUID id() {
    return id;
  }

  /**
   * Whose classes.
   *
   * @return the course
   */
  public UUID courseId() {
    return courseId;
  }

  UUID teacherId() {
    return teacherId;
  }

  Audience audience() {
    return audience;
  }

  String cohort() {
    return cohort;
  }

  /**
   * When they are.
   *
   * @return null while they are nowhere
   */
  public Slot slot() {
    return slot;
  }

  /**
   * Where they are.
   *
   * @return null while they are nowhere
   */
  public Room room() {
    return room;
  }

  /**
   * On which days they could be.
   *
   * @return for each slot
   */
  public ClassDays days() {
    return days;
  }

  /**
   * Whether the planner leaves them where they are.
   *
   * @return true when somebody put them there by hand
   */
  public boolean pinned() {
    return pinned;
  }

  @Override
  public String toString() {
    return courseId + " " + slot + " " + (room == null ? null : room.id());
  }
}
