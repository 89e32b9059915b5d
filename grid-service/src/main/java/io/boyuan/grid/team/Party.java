package io.boyuan.grid.team;

/** For whom somebody in a grid's team speaks. */
public enum Party {
  /** 物业: the property company. */
  PROPERTY,
  /** 业委会: the owners. */
  OWNERS,
  /** 党建: the party branch. */
  PARTY_BUILDING
}
