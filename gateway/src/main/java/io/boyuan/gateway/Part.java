package io.boyuan.gateway;

import java.util.Locale;
import java.util.Optional;

/** A service behind the gateway, and the paths that lead to it. Nothing else is forwarded. */
public enum Part {
  /** Volunteers, shifts, hours, and the street's dispatch. */
  VOLUNTEER("志愿服务", "Volunteering and dispatch", "/api/dispatch/"),
  /** Grids, micro-grids and residents' requests, also by Open311. */
  GRID("网格治理", "Grid governance", "/open311/"),
  /** Spaces, points and bookings. */
  BOOKING("空间与积分", "Spaces and points"),
  /** Universities, micro-ventures and the academy. */
  PARTNERSHIP("校社共建", "University partnership");

  private final String zh;
  private final String en;
  private final String ownPrefix = "/api/" + context() + "/";
  private final String otherPrefix;

  Part(String zh, String en) {
    this(zh, en, null);
  }

  Part(String zh, String en, String otherPrefix) {
    this.zh = zh;
    this.en = en;
    this.otherPrefix = otherPrefix;
  }

  /**
   * Which part answers for a path.
   *
   * @param path the path as it was sent, not decoded
   * @return the part, or none
   */
  public static Optional<Part> servingPath(String path) {
    for (Part part : values()) {
      if (leads(path, part.ownPrefix) || leads(path, part.otherPrefix)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /**
   * What stands for all paths that lead to it as one does.
   *
   * @param path one that leads to it
   * @return such as {@code /api/booking/{path}}
   */
  public String patternOf(String path) {
    return (leads(path, ownPrefix) ? ownPrefix : otherPrefix) + "{path}";
  }

  private static boolean leads(String path, String prefix) {
    return prefix != null && path.startsWith(prefix) && path.length() > prefix.length();
  }

  /**
   * The name in paths and documents.
   *
   * @return lower case, such as {@code booking}
   */
  public String context() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What people call it.
   *
   * @return its name in Chinese and English
   */
  public String title() {
    return zh + " · " + en;
  }

  /**
   * Where its own OpenAPI document is.
   *
   * @return a path, the same at the service and at the gateway
   */
  public String openApiPath() {
    return "/api/" + context() + "/v1/openapi";
  }
}
