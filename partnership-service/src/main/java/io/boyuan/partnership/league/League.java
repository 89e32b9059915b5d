package io.boyuan.partnership.league;

import io.boyuan.platform.text.Names;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How teams did, best first. Teams of the same hundredths share a rank, and the next rank counts
 * them all. A spot that was not inspected is named and counts neither for nor against its team; a
 * team of which none was inspected has no rank.
 *
 * @param from first month, such as 2026-09
 * @param until last month
 * @param standings of teams that were inspected
 * @param notInspected spots of which nobody knows how they did, with their teams
 * @param unranked teams of which no spot was inspected
 */
@Schema(name = "SpotLeague")
record League(
    String from,
    String until,
    List<Standing> standings,
    List<SpotScore> notInspected,
    List<String> unranked) {

  /**
   * How a team did.
   *
   * @param rank from 1
   * @param isTied whether others have the same rank
   * @param teamCode the team
   * @param spots how many of its spots were inspected
   * @param inspections how often
   * @param hundredths hundredths of a percent of the points they could get
   */
  @Schema(name = "SpotLeagueStanding")
  record Standing(
      int rank, boolean isTied, String teamCode, int spots, int inspections, int hundredths) {}

  /**
   * Draws up the table.
   *
   * @param from first month
   * @param until last month
   * @param looked of each spot and team its score, {@link Score#NONE} where it was not inspected
   * @return the table
   */
  static League of(YearMonth from, YearMonth until, List<Looked> looked) {
    var byTeam = new TreeMap<String, List<Looked>>();
    looked.forEach(
        each -> byTeam.computeIfAbsent(each.teamCode(), team -> new ArrayList<>()).add(each));
    var inspected = new ArrayList<Standing>();
    var unranked = new ArrayList<String>();
    byTeam.forEach(
        (team, spots) -> {
          var score = spots.stream().map(Looked::score).reduce(Score.NONE, Score::and);
          int seen = (int) spots.stream().filter(Looked::wasInspected).count();
          if (seen == 0) {
            unranked.add(team);
          } else {
            inspected.add(
                new Standing(0, false, team, seen, score.inspections(), score.hundredths()));
          }
        });
    return new League(
        from.toString(),
        until.toString(),
        ranked(inspected),
        looked.stream().filter(each -> !each.wasInspected()).map(Looked::shown).toList(),
        unranked);
  }

  private static List<Standing> ranked(List<Standing> inspected) {
    return inspected.stream()
        .map(
            team -> {
              int better =
                  (int)
                      inspected.stream()
                          .filter(other -> other.hundredths() > team.hundredths())
                          .count();
              boolean isTied =
                  inspected.stream()
                          .filter(other -> other.hundredths() == team.hundredths())
                          .count()
                      > 1;
              return new Standing(
                  better + 1,
                  isTied,
                  team.teamCode(),
                  team.spots(),
                  team.inspections(),
                  team.hundredths());
            })
        .sorted(Comparator.comparingInt(Standing::rank).thenComparing(Standing::teamCode))
        .toList();
  }

  /**
   * A spot under a team, and how it did.
   *
   * @param spotId the spot
   * @param names what it is called
   * @param teamCode the team
   * @param score its inspections under that team
   */
  record Looked(UUID spotId, Names names, String teamCode, Score score) {

    boolean wasInspected() {
      return score.most() > 0;
    }

    SpotScore shown() {
      return new SpotScore(spotId, names, teamCode, score.inspections(), score.hundredths());
    }
  }
}
