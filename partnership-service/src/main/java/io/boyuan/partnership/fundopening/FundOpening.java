package io.boyuan.partnership.fundopening;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a fund had before its book was kept here: said by one of the staff, approved by two others,
 * and then in the book.
 *
 * @param id the opening
 * @param communityCode whose fund
 * @param fen how much there was, in fen, by where it was
 * @param words where that is known from
 * @param status where it stands
 * @param askedById who said so
 * @param approverIds who approved it so far
 * @param approvalsMissing how many others still have to
 * @param refusedWords why it was refused, null when it was not
 * @param askedAt when it was said
 * @param bookedAt when it came into the book, null before
 * @param version rises with each change
 */
@Schema(name = "FundOpening")
record FundOpening(
    UUID id,
    String communityCode,
    Map<PaymentMethod, Long> fen,
    String words,
    Status status,
    UUID askedById,
    List<UUID> approverIds,
    int approvalsMissing,
    String refusedWords,
    Instant askedAt,
    Instant bookedAt,
    long version) {

  /** Where it stands. */
  @Schema(name = "FundOpeningStatus")
  enum Status {
    /** Staff have to approve it. */
    ASKED,
    /** Two did; it is in the book. */
    BOOKED,
    /** It was otherwise. */
    REFUSED
  }

  void requireAsked() {
    if (status != Status.ASKED) {
      throw Problem.conflict("opening-decided");
    }
  }
}
