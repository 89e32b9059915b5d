package io.boyuan.volunteer.person;

/** A volunteer's gender, if they say it; asked for only where a post may lawfully require it. */
public enum Gender {
  /** 女. */
  FEMALE,
  /** 男. */
  MALE
}
