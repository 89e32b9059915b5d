package io.boyuan.grid.structure;

/** What a part of the street's ground is. */
public enum PartKind {
  /** 社区. */
  COMMUNITY("community", "unknown-community"),
  /** 网格. */
  GRID("grid", "unknown-grid"),
  /** 微网格. */
  MICRO_GRID("micro-grid", "unknown-micro-grid");

  private final String word;
  private final String problemOfNone;

  PartKind(String word, String problemOfNone) {
    this.word = word;
    this.problemOfNone = problemOfNone;
  }

  /**
   * What it is called in the audit trail.
   *
   * @return kebab-case
   */
  public String word() {
    return word;
  }

  /**
   * By which problem one that does not exist is refused.
   *
   * @return the problem's name
   */
  public String problemOfNone() {
    return problemOfNone;
  }
}
