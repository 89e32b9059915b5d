package io.boyuan.grid.category;

/** Who is asked to solve something. The first who is asked owns it until another accepts it. */
public enum Unit {
  /** 网格: the team of the grid. */
  GRID,
  /** 物业: the property company. */
  PROPERTY,
  /** 社区: the community's staff. */
  COMMUNITY,
  /** 街道: the street. */
  STREET
}
