package io.boyuan.grid.party;

/** How a party member belongs to a community. */
enum MemberKind {
  /** 住册: registered with the community's own branch. */
  REGISTERED,
  /** 在职: employed elsewhere, reported to the community too (双报到). */
  IN_SERVICE
}
