package io.boyuan.partnership.joint;

/** The three lines of joint activities. */
public enum Line {
  /** 文明共创 */
  CIVILITY,
  /** 问题共解 */
  PROBLEM_SOLVING,
  /** 公益共行 */
  PUBLIC_WELFARE
}
