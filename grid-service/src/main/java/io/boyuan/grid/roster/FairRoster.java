package io.boyuan.grid.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is on duty on which day: first who served least in the year before, of those who served last
 * longest ago, of those whom the seed draws. The same seed draws the same.
 */
final class FairRoster {

  private final List<Load> loads;
  private final long seed;

  private FairRoster(List<Candidate> candidates, long seed) {
    this.loads = candidates.stream().map(Load::new).toList();
    this.seed = seed;
  }

  /**
   * Assigns a month.
   *
   * @param days the days on which somebody serves, in order
   * @param perDay how many serve on each
   * @param candidates who may serve
   * @param seed draws among equals
   * @return who serves when, by day; fewer where too few can
   */
  static List<Assigned> assign(
      List<LocalDate> days, int perDay, List<Candidate> candidates, long seed) {
    var roster = new FairRoster(candidates, seed);
    return days.stream().flatMap(day -> roster.assign(day, perDay).stream()).toList();
  }

  private List<Assigned> assign(LocalDate day, int perDay) {
    var assigned = new ArrayList<Assigned>();
    loads.stream()
        .filter(load -> !load.candidate.unavailable().contains(day))
        .sorted(
            Comparator.comparingInt((Load load) -> load.duties)
                .thenComparing(load -> load.daysSince(day), Comparator.reverseOrder())
                .thenComparing(load -> drawn(load, day))
                .thenComparing(load -> load.candidate.memberId()))
        .limit(perDay)
        .forEach(
            load -> {
              load.serve(day);
              assigned.add(new Assigned(day, load.candidate));
            });
    return assigned;
  }

  /** SplitMix64: the same for the same seed, member and day, and otherwise as good as chance. */
  private long drawn(Load load, LocalDate day) {
    var id = load.candidate.memberId();
    long z = seed ^ id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 17);
    z += day.toEpochDay() * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * Who may serve.
   *
   * @param memberId the membership
   * @param personId the subject of their token
   * @param duties how many they had in the year before
   * @param lastDay on which day they had the last, null for never
   * @param unavailable on which days they can't
   */
  record Candidate(
      UUID memberId, UUID personId, int duties, LocalDate lastDay, Set<LocalDate> unavailable) {}

  /**
   * Who serves on a day.
   *
   * @param day the day
   * @param candidate who
   */
  record Assigned(LocalDate day, Candidate candidate) {}

  private static final class Load {

    private final Candidate candidate;
    private int duties;
    private LocalDate lastDay;

    Load(Candidate candidate) {
      this.candidate = candidate;
      this.duties = candidate.duties();
      this.lastDay = candidate.lastDay();
    }

    void serve(LocalDate day) {
      duties++;
      lastDay = day;
    }

    long daysSince(LocalDate day) {
      return lastDay == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(lastDay, day);
    }
  }
}
