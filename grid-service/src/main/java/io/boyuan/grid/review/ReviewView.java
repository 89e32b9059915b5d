package io.boyuan.grid.review;

import io.boyuan.grid.tripartite.Party;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review of duty as the parties read it. What the scores say is seen only when it is closed, by
 * the last score or by staff.
 *
 * @param id the review
 * @param communityCode whose parties
 * @param year about which year
 * @param criteria what they are scored on
 * @param accounts what each party says of its year
 * @param scores who has scored whom, and once it is closed how
 * @param results the weighted average of each party once it is closed, none before
 * @param openedAt since when
 * @param closedAt since when the scores are seen, null before
 * @param reason why staff closed it before all scores were in, null when they did not
 * @param version for If-Match
 */
@Schema(name = "DutyReview")
record ReviewView(
    UUID id,
    String communityCode,
    int year,
    List<Criterion> criteria,
    List<Account> accounts,
    List<Score> scores,
    List<Result> results,
    Instant openedAt,
    Instant closedAt,
    String reason,
    long version) {

  /**
   * What a party says of its year.
   *
   * @param party which
   * @param words its account
   * @param byName who wrote it
   * @param at when
   */
  @Schema(name = "DutyAccount")
  record Account(Party party, String words, String byName, Instant at) {}

  /**
   * What became of a party.
   *
   * @param party which
   * @param scoredBy how many of the others scored it
   * @param average of 100, with two decimals; null when nobody did
   */
  @Schema(name = "DutyResult")
  record Result(Party party, int scoredBy, BigDecimal average) {}
}
