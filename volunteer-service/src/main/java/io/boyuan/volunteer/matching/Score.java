package io.boyuan.volunteer.matching;

import static java.lang.Math.round;

import io.boyuan.volunteer.Place;
import java.time.Duration;
import java.util.List;

/**
 * How well a resource fits a need, 0 to 100, and why: the sum of six named parts.
 *
 * @param total 0 to 100
 * @param parts skills, time, distance, audience, reliability and load
 */
record Score(int total, List<Part> parts) {

  private static final double EARTH_KM = 6371.0088;

  /** Who is unknown is taken to be as reliable as half. */
  private static final int UNKNOWN_RELIABILITY = 5;

  /** Who does not say when they are free is taken to be so for half of the time. */
  private static final int UNKNOWN_TIME = 12;

  /** At the end of its reach a resource still comes. */
  private static final int FAR_BUT_REACHED = 5;

  private static final int POINTS_PER_OPEN_MATCH = 2;

  /**
   * Scores.
   *
   * @param need what is wanted
   * @param resource what can be given
   * @param standing what is known of who gives it
   * @return points and reasons
   */
  static Score of(Terms need, Terms resource, Standing standing) {
    var parts =
        List.of(
            skills(need, resource),
            time(need, resource),
            distance(need, resource),
            audience(need, resource),
            reliability(standing),
            load(standing));
    return new Score(parts.stream().mapToInt(Part::points).sum(), parts);
  }

  private static Part skills(Terms need, Terms resource) {
    int wanted = need.skills().size();
    if (wanted == 0) {
      return new Part(Criterion.SKILLS, 30, "不要求特定技能", "no particular skill is wanted");
    }
    long has = Terms.common(need.skills(), resource.skills());
    return new Part(
        Criterion.SKILLS,
        share(30, has, wanted),
        "具备所需 %d 项技能中的 %d 项".formatted(wanted, has),
        "has %d of the %d skills wanted".formatted(has, wanted));
  }

  private static Part time(Terms need, Terms resource) {
    if (need.times().isAlways() || (resource.times() != null && resource.times().isAlways())) {
      return new Part(Criterion.TIME, 25, "时间不限", "is free at any time");
    }
    if (resource.times() == null) {
      return new Part(Criterion.TIME, UNKNOWN_TIME, "未说明空闲时间", "does not say when it is free");
    }
    Duration wanted = need.times().length();
    Duration common = need.times().within(resource.times()).length();
    int percent = share(100, common.toSeconds(), wanted.toSeconds());
    return new Part(
        Criterion.TIME,
        share(25, common.toSeconds(), wanted.toSeconds()),
        "可覆盖所需时间的 %d%%".formatted(percent),
        "is free for %d%% of the time wanted".formatted(percent));
  }

  private static Part distance(Terms need, Terms resource) {
    if (need.place() == null) {
      return new Part(Criterion.DISTANCE, 15, "地点不限", "any place will do");
    }
    if (resource.place() == null) {
      return new Part(Criterion.DISTANCE, FAR_BUT_REACHED, "未说明所在地", "does not say where it is");
    }
    double km = kilometres(need.place(), resource.place());
    int reach = resource.reachKm();
    int points = km > reach ? 0 : 15 - (int) round((15 - FAR_BUT_REACHED) * km / reach);
    return new Part(
        Criterion.DISTANCE,
        points,
        "相距 %.1f 公里，可达 %d 公里".formatted(km, reach),
        "%.1f km away, goes up to %d km".formatted(km, reach));
  }

  private static Part audience(Terms need, Terms resource) {
    if (need.isForAll() || resource.isForAll()) {
      return new Part(Criterion.AUDIENCE, 10, "服务对象不限", "is for everyone");
    }
    long common = Terms.common(need.audience(), resource.audience());
    return new Part(
        Criterion.AUDIENCE,
        share(10, common, need.audience().size()),
        "符合 %d 类服务对象中的 %d 类".formatted(need.audience().size(), common),
        "is for %d of the %d audiences wanted".formatted(common, need.audience().size()));
  }

  private static Part reliability(Standing standing) {
    if (standing.promised() == 0) {
      return new Part(
          Criterion.RELIABILITY,
          UNKNOWN_RELIABILITY,
          "近一年没有报名记录",
          "took no places in the last year");
    }
    int percent = share(100, standing.attended(), standing.promised());
    return new Part(
        Criterion.RELIABILITY,
        share(10, standing.attended(), standing.promised()),
        "近一年报名后到场率 %d%%".formatted(percent),
        "came to %d%% of the places it took in the last year".formatted(percent));
  }

  private static Part load(Standing standing) {
    int open = standing.openMatches();
    return new Part(
        Criterion.LOAD,
        Math.max(0, 10 - POINTS_PER_OPEN_MATCH * open),
        "现有 %d 项已接受未完成的对接".formatted(open),
        "has %d accepted matches still to serve".formatted(open));
  }

  private static int share(int most, long part, long whole) {
    return (int) round((double) most * part / whole);
  }

  /** Along the ground, by the haversine formula. */
  private static double kilometres(Place one, Place other) {
    double lat = Math.toRadians(other.lat() - one.lat());
    double lng = Math.toRadians(other.lng() - one.lng());
    double h =
        Math.pow(Math.sin(lat / 2), 2)
            + Math.cos(Math.toRadians(one.lat()))
                * Math.cos(Math.toRadians(other.lat()))
                * Math.pow(Math.sin(lng / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
