package io.boyuan.partnership.timetabling;

/** What a timetable must keep, and what it should, in the words that staff read. */
public enum Rule {
  /** Hard. */
  TEACHER_TEACHES_ONE_CLASS_AT_A_TIME(
      true, "一位教师同一时间只上一门课", "A teacher teaches one class at a time"),
  /** Hard. */
  ROOM_HOLDS_ONE_CLASS_AT_A_TIME(true, "一个教室同一时间只上一门课", "A room holds one class at a time"),
  /** Hard. */
  COHORT_IS_IN_ONE_CLASS_AT_A_TIME(true, "同一班学员同一时间只上一门课", "A cohort is in one class at a time"),
  /** Hard. */
  ROOM_HOLDS_ALL_PARTICIPANTS(true, "教室容得下全部学员", "The room holds all participants"),
  /** Hard. */
  ROOM_HAS_WHAT_THE_COURSE_NEEDS(true, "教室具备课程所需条件", "The room has what the course needs"),
  /** Hard. */
  ROOM_IS_OPEN(true, "教室在开放时间内", "The room is open"),
  /** Hard. */
  TEACHER_CAN_TEACH(true, "教师在该时间可以授课", "The teacher can teach then"),
  /** Hard. */
  AUDIENCE_HAS_TIME(true, "学员在该时间有空", "The audience has time then"),
  /** Hard. */
  EVERY_LESSON_HAS_ITS_DAY(true, "学期内排得下全部课次", "Every lesson has its day in the term"),
  /** Soft. */
  PUBLISHED_CLASSES_STAY(false, "已公布的课程尽量不变", "Classes that were published stay where they are"),
  /** Soft. */
  TEACHER_AVOIDS_THE_TIME(false, "教师不太希望的时间", "The teacher would rather not teach then"),
  /** Soft. */
  TEACHER_PREFERS_OTHER_TIMES(false, "教师希望的其他时间", "The teacher would like other times"),
  /** Soft. */
  AUDIENCE_HAS_A_CHOICE(false, "同一对象的课程错开，便于选择", "Courses for one audience leave it a choice"),
  /** Soft. */
  ROOM_IS_NOT_FAR_TOO_LARGE(false, "教室不宜过大", "The room is not far too large");

  private final boolean isHard;
  private final String zh;
  private final String en;

  Rule(boolean isHard, String zh, String en) {
    this.isHard = isHard;
    this.zh = zh;
    this.en = en;
  }

  /**
   * Whether a timetable that breaks it can't be held.
   *
   * @return true for what must be kept
   */
  public boolean isHard() {
    return isHard;
  }

  /**
   * What it says in Chinese.
   *
   * @return a sentence
   */
  public String zh() {
    return zh;
  }

  /**
   * What it says in English.
   *
   * @return a sentence
   */
  public String en() {
    return en;
  }
}
