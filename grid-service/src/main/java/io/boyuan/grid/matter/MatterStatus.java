package io.boyuan.grid.matter;

import java.util.Set;

/** Where a matter stands. */
public enum MatterStatus {
  /** It was raised. */
  OPEN,
  /** It is agreed what is to be done. */
  PLANNED,
  /** It is being worked on. */
  IN_PROGRESS,
  /** What was to be solved is, in words. */
  SOLVED,
  /** All agree that it is. */
  CLOSED,
  /** It is given up, for a reason. */
  DROPPED;

  private static final Set<MatterStatus> NEED_WORDS = Set.of(SOLVED, DROPPED);

  /** Whether a matter still needs somebody's attention. */
  boolean isOpen() {
    return this == OPEN || this == PLANNED || this == IN_PROGRESS;
  }

  boolean leadsTo(MatterStatus next) {
    return switch (this) {
      case OPEN -> next == PLANNED || next == DROPPED;
      case PLANNED -> next == IN_PROGRESS || next == DROPPED;
      case IN_PROGRESS -> next == SOLVED || next == DROPPED;
      case SOLVED -> next == CLOSED || next == IN_PROGRESS;
      case CLOSED, DROPPED -> next == IN_PROGRESS;
    };
  }

  /** Whether a step there says why: what was solved or given up, or why it begins again. */
  boolean needsWordsFrom(MatterStatus before) {
    return NEED_WORDS.contains(this) || (this == IN_PROGRESS && before != PLANNED);
  }
}
