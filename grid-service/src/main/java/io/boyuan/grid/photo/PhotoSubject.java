package io.boyuan.grid.photo;

/** What a photo shows. */
public enum PhotoSubject {
  /** What a resident asks to have solved, before or after. */
  REQUEST,
  /** What was found on a patrol. */
  FINDING,
  /** What was done for a matter. */
  TASK
}
