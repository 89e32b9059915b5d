package io.boyuan.partnership.call;

/** Who is not told who the other is. */
public enum Anonymity {
  /** Teams do not learn who reviewed. */
  SINGLE,
  /** Teams do not learn who reviewed, and reviewers not who proposes. */
  DOUBLE
}
