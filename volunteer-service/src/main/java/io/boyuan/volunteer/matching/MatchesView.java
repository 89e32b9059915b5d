package io.boyuan.volunteer.matching;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What fits, best first.
 *
 * @param items what fits
 */
@Schema(name = "Matches")
record MatchesView(List<MatchView> items) {

  static MatchesView of(List<Match> matches) {
    return new MatchesView(matches.stream().map(MatchView::of).toList());
  }

  /**
   * Something that fits.
   *
   * @param id the entry or the team
   * @param kind whether it is a need, a resource, or a team that stands in no list
   * @param communityCode its community
   * @param organizationCode the organization that gives it, null for a need or when none
   * @param teamCode the team that gives it
   * @param title what it is called
   * @param category kind of service
   * @param place where it is
   * @param quantity how many people it wants or has
   * @param score 0 to 100
   * @param parts what the score is made of, each with its reason
   */
  @Schema(name = "Match")
  record MatchView(
      UUID id,
      Candidate.Kind kind,
      String communityCode,
      String organizationCode,
      String teamCode,
      String title,
      Category category,
      Place place,
      Integer quantity,
      @Schema(examples = "87") int score,
      List<Part> parts) {

    static MatchView of(Match match) {
      var candidate = match.candidate();
      return new MatchView(
          candidate.id(),
          candidate.kind(),
          candidate.communityCode(),
          candidate.organizationCode(),
          candidate.teamCode(),
          candidate.title(),
          candidate.category(),
          candidate.place(),
          candidate.quantity(),
          match.score().total(),
          match.score().parts());
    }
  }
}
