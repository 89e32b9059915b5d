package io.boyuan.platform.calendar;

/** What kind of day it is. */
public enum DayKind {
  /** Monday to Friday, or a day at the weekend that makes up for a holiday (调休). */
  WORKING_DAY,
  /** Saturday or Sunday. */
  WEEKEND,
  /** 法定节假日: a public holiday. */
  HOLIDAY
}
