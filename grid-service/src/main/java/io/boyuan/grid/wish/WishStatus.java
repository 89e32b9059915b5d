package io.boyuan.grid.wish;

/** How far a wish has come. */
enum WishStatus {
  /** 征集支持中: it gathers support. */
  OPEN,
  /** 支持已达标: enough support it to become a matter. */
  READY,
  /** 已转为民生事项: the parties work on it. */
  MATTER,
  /** 已关闭: it is solved or closed otherwise, and can't be supported any more. */
  CLOSED;

  static WishStatus of(boolean isOpen, boolean isMatter, int supporters, int threshold) {
    if (!isOpen) {
      return CLOSED;
    }
    if (isMatter) {
      return MATTER;
    }
    return supporters >= threshold ? READY : OPEN;
  }
}
