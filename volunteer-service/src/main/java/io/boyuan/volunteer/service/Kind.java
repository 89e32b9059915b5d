package io.boyuan.volunteer.service;

/** In what somebody served. */
public enum Kind {
  /** 班次: a shift of an activity. */
  SHIFT,
  /** A party member's duty or a patrol. */
  DUTY,
  /** A class taught. */
  TEACHING,
  /** 互帮互助: help between residents. */
  HELP,
  /** A talent's craft. */
  TALENT
}
