package io.boyuan.grid.matter;

/** What happened to a matter. */
public enum MatterEvent {
  /** It was raised. */
  OPENED,
  /** It was described anew. */
  EDITED,
  /** It is planned. */
  PLANNED,
  /** Work began, or began again. */
  IN_PROGRESS,
  /** It was solved. */
  SOLVED,
  /** It was closed. */
  CLOSED,
  /** It was given up. */
  DROPPED,
  /** A task was added. */
  TASK_ADDED,
  /** A task was done. */
  TASK_DONE,
  /** A task was withdrawn. */
  TASK_WITHDRAWN,
  /** A decision was proposed. */
  DECISION_PROPOSED,
  /** A party consented to a decision. */
  CONSENTED,
  /** A party objected to a decision. */
  OBJECTED,
  /** All parties asked have consented. */
  DECIDED,
  /** A resident's request was linked. */
  REQUEST_LINKED,
  /** Volunteers were asked for. */
  HELP_ASKED,
  /** Volunteers answered. */
  HELP_CHANGED,
  /** What volunteers did was verified. */
  HELP_SERVED
}
