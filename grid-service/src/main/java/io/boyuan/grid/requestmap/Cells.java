package io.boyuan.grid.requestmap;

/**
 * The cells of a web-mercator map that cover a box, all of one level: two to the power of the level
 * in each direction, counted from the west and from the north.
 *
 * @param level 0 to 20
 * @param west the first column
 * @param north the first row
 * @param east the last column
 * @param south the last row
 */
record Cells(int level, int west, int north, int east, int south) {

  /** The level at which positions are kept. */
  static final int FINEST = 20;

  /** A tile of a map is 256 pixels wide; four cells beside each other make one. */
  private static final int FINER_THAN_ZOOM = 2;

  private static final double POLE = 85.0511287;

  /** Cells as fine as the zoom shows them, or coarser until they are not more than so many. */
  static Cells covering(Box box, int zoom, int most) {
    int level = Math.min(FINEST, zoom + FINER_THAN_ZOOM);
    var cells = covering(box, level);
    while (cells.count() > most) {
      level--;
      cells = covering(box, level);
    }
    return cells;
  }

  private static Cells covering(Box box, int level) {
    return new Cells(
        level,
        column(box.west(), level),
        row(box.north(), level),
        column(box.east(), level),
        row(box.south(), level));
  }

  private static int column(double lng, int level) {
    return within((lng + 180) / 360, level);
  }

  private static int row(double lat, int level) {
    double angle = Math.toRadians(Math.clamp(lat, -POLE, POLE));
    return within((1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2, level);
  }

  private static int within(double part, int level) {
    int across = 1 << level;
    return Math.clamp((long) Math.floor(part * across), 0, across - 1);
  }

  long count() {
    return (east - west + 1L) * (south - north + 1L);
  }

  /** How far coordinates of the finest level are to be shifted for those of this one. */
  int shift() {
    return FINEST - level;
  }

  /** The first column or row of the finest level in a column or row of this one. */
  int first(int coordinate) {
    return coordinate << shift();
  }

  /** The last column or row of the finest level in a column or row of this one. */
  int last(int coordinate) {
    return ((coordinate + 1) << shift()) - 1;
  }

  /** Degrees east of the middle of a column. */
  double lng(int column) {
    return (column + 0.5) / (1 << level) * 360 - 180;
  }

  /** Degrees north of the middle of a row. */
  double lat(int row) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * (row + 0.5) / (1 << level)))));
  }
}
