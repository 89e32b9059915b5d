package io.boyuan.partnership.course;

/** For whom a course is (小朋友、大朋友、老朋友). */
public enum Audience {
  /** 小朋友: children; somebody who cares for them enrols them. */
  CHILDREN,
  /** 大朋友: adults. */
  ADULTS,
  /** 老朋友: seniors. */
  SENIORS,
  /** 亲子: children together with somebody who cares for them. */
  FAMILIES
}
