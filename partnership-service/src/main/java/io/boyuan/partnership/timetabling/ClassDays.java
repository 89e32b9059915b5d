package io.boyuan.partnership.timetabling;

import io.boyuan.partnership.course.Audience;
import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.HolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * On which days of a term a course could be held, for each slot it could have. There are no classes
 * on public holidays, and none for children and families on a day at the weekend that is a school
 * day.
 */
public final class ClassDays {

  private final LocalDate origin;
  private final int lessons;
  private final Map<DayOfWeek, BitSet> weekly = new EnumMap<>(DayOfWeek.class);
  private final BitSet daily;

  private ClassDays(LocalDate origin, int lessons, BitSet daily) {
    this.origin = origin;
    this.lessons = lessons;
    this.daily = daily;
  }

  /**
   * The days of a course that is held once a week.
   *
   * @param origin from which days are counted, the same for all courses of a term
   * @param from the first day that may be one
   * @param until the last day that may be one
   * @param lessons how many there are to be
   * @param audience for whom
   * @param holidays which days are none
   * @return for each day of the week the first so many days
   */
  public static ClassDays weekly(
      LocalDate origin,
      LocalDate from,
      LocalDate until,
      int lessons,
      Audience audience,
      HolidayCalendar holidays) {
    var days = new ClassDays(origin, lessons, new BitSet());
    for (var day : DayOfWeek.values()) {
      days.weekly.put(day, new BitSet());
    }
    for (var date = from; !date.isAfter(until); date = date.plusDays(1)) {
      var found = days.weekly.get(date.getDayOfWeek());
      if (found.cardinality() < lessons && isClassDay(date, audience, holidays)) {
        found.set(days.index(date));
      }
    }
    return days;
  }

  /**
   * The days of a course that is held day after day.
   *
   * @param origin from which days are counted, the same for all courses of a term
   * @param from the first day that may be one
   * @param until the last day that may be one
   * @param lessons how many there are to be
   * @param audience for whom
   * @param holidays which days are none
   * @return the first so many days
   */
  public static ClassDays daily(
      LocalDate origin,
      LocalDate from,
      LocalDate until,
      int lessons,
      Audience audience,
      HolidayCalendar holidays) {
    var daily = new BitSet();
    var days = new ClassDays(origin, lessons, daily);
    for (var date = from;
        !date.isAfter(until) && daily.cardinality() < lessons;
        date = date.plusDays(1)) {
      if (isClassDay(date, audience, holidays)) {
        daily.set(days.index(date));
      }
    }
    return days;
  }

  private static boolean isClassDay(LocalDate date, Audience audience, HolidayCalendar holidays) {
    var kind = holidays.kindOf(date);
    boolean isWeekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean isMadeUp = isWeekend && kind == DayKind.WORKING_DAY;
    boolean withChildren = audience == Audience.CHILDREN || audience == Audience.FAMILIES;
    return kind != DayKind.HOLIDAY && !(isMadeUp && withChildren);
  }

  private int index(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - origin.toEpochDay());
  }

  BitSet at(Slot slot) {
    return slot.day() == null ? daily : weekly.getOrDefault(slot.day(), new BitSet());
  }

  int missingAt(Slot slot) {
    return lessons - at(slot).cardinality();
  }

  boolean isDaily() {
    return weekly.isEmpty();
  }

  /** On which days of the week classes in a slot are. */
  Set<DayOfWeek> weekdaysAt(Slot slot) {
    if (slot.day() != null) {
      return EnumSet.of(slot.day());
    }
    var weekdays = EnumSet.noneOf(DayOfWeek.class);
    daily.stream().forEach(index -> weekdays.add(origin.plusDays(index).getDayOfWeek()));
    return weekdays;
  }

  /**
   * The days themselves.
   *
   * @param slot when classes are
   * @return in their order
   */
  public List<LocalDate> datesAt(Slot slot) {
    return at(slot).stream().mapToObj(origin::plusDays).toList();
  }
}
